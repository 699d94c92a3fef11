"""`ports.Recognizer` over a Whisper model in CTranslate2's format.

Rule: one model is shared by all calls; what belongs to a call is in its WhisperRecognizer, which is cheap.

The features and the decoding follow Radford et al. 2022 ("Robust Speech Recognition via Large-Scale Weak Supervision", section 2.2), but
on a short window: the encoder costs as much for a word as for the whole window, and 12 s give the words of 30 s at a quarter of the time.
"""

from __future__ import annotations

import difflib
import math
import re
from collections.abc import Sequence
from pathlib import Path

import ctranslate2
import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from appliance.errors import ConfigError
from appliance.media.frames import SAMPLE_RATE
from appliance.media.mel import HOP, MEL_RATE, log_mel
from appliance.media.resample import resample, to_float
from appliance.ports import Transcript

FRAMES_A_SECOND = MEL_RATE // HOP
LONGEST_S = 30
"""The model's own window. Of a longer utterance the end is kept."""
STEP_S = 6
"""An utterance longer than the usual window gets one longer by whole steps."""
PADDING_S = 0.3
"""Digital silence at both ends: without it one-word answers are lost."""
MARGIN_S = 0.1
"""Kept around the part that is louder than the floor: quiet consonants."""
FLOOR_DB = -35.0
"""Frames this far below the loudest one are not speech."""
SILENT_RMS = 10 ** (-52 / 20)
"""Where no frame reaches this there is nothing to decode; Whisper would invent something."""
TOKENS_A_SECOND = 9.0
"""Six words a second is faster than anybody talks on the telephone; a word is about a token and a half."""
BEAM = 5
NO_SPEECH = 0.5
NO_SPEECH_LOG_PROB = -0.9
"""Noise and clicks decode with a no-speech probability over 0.6 and less than -1.1 a token; short words at most 0.35 of the first."""
UNSURE_LOG_PROB = -0.6
"""Above this the free words stand, whatever the stage listens for."""
RESCUE_NATS_A_WORD = -2.4
RESCUE_NATS = -4.8
"""A phrase of the stage replaces unsure words where its log-likelihood, less theirs, is above the first times its words, at least the
second: a short phrase is cheap to say of any sound. On 145 short answers 89 % became 97 % right, and of 275 answers that belong to other
stages only synonyms were taken (nope for no)."""
RESCUE_LONGEST_S = 3.0
RESCUE_PHRASES = 16


class WhisperModel:
    """The weights. Call it for a Recognizer; one a call."""

    def __init__(
        self,
        folder: str | Path,
        *,
        rate: int = SAMPLE_RATE,
        device: str = "cpu",
        threads: int = 2,
        window_s: float = 12.0,
        language: str = "en",
    ) -> None:
        """`rate` is that of the PCM it is given; `device` is cpu or cuda. ConfigError where the folder is not a usable model."""
        folder = Path(folder)
        remedy = "Run `onhook models fetch`, or name another folder in onhook.toml."
        for name in ("model.bin", "config.json", "tokenizer.json"):
            if not (folder / name).is_file():
                raise ConfigError(f"The Whisper model in {folder} is not there or not whole: {name} is missing.", remedy)
        try:
            self._model = ctranslate2.models.Whisper(
                str(folder), device=device, compute_type="int8" if device == "cpu" else "default", inter_threads=1, intra_threads=threads
            )
        except (RuntimeError, ValueError) as error:
            if device != "cpu" and "cuda" in str(error).lower():
                raise ConfigError(f"Whisper cannot run on {device}: {error}.", 'Set the device to "cpu" in onhook.toml.') from error
            raise ConfigError(f"The Whisper model in {folder} cannot be read: {error}.", remedy) from error
        try:
            self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        except Exception as error:  # the library raises the bare class
            raise ConfigError(f"The Whisper model in {folder} cannot be read: tokenizer.json: {error}.", remedy) from error
        self.name = folder.name
        self.rate = rate
        self._window_s = window_s
        self._end = self._token("<|endoftext|>")
        self._start = [self._token("<|startoftranscript|>")]
        if self._model.is_multilingual:
            self._start += [self._token(f"<|{language}|>"), self._token("<|transcribe|>")]
        self._start.append(self._token("<|notimestamps|>"))

    def __call__(self) -> WhisperRecognizer:
        return WhisperRecognizer(self)

    def transcribe(self, speech: NDArray[np.float32], phrases: Sequence[str] = ()) -> Transcript:
        """The words in `speech`, shape (n,), float32, at the model's rate, of which at most 30 s are used."""
        seconds = len(speech) / self.rate
        padded = np.pad(speech[-int((LONGEST_S - 2 * PADDING_S) * self.rate) :], int(PADDING_S * self.rate))
        window_s = self._window_s
        while window_s < len(padded) / self.rate:
            window_s += STEP_S
        features = log_mel(resample(padded, self.rate, MEL_RATE), int(min(window_s, LONGEST_S) * FRAMES_A_SECOND))
        encoded = self._model.encode(ctranslate2.StorageView.from_array(features[None]))
        result = self._model.generate(
            encoded,
            [self._start],
            beam_size=BEAM,
            max_length=len(self._start) + 4 + int(seconds * TOKENS_A_SECOND),
            return_scores=True,
            return_no_speech_prob=True,
        )[0]
        words = [token for token in result.sequences_ids[0] if token < self._end]
        log_prob = result.scores[0]
        text = without_repeats(self._tokenizer.decode(words).strip(), seconds)
        if not re.search(r"\w", text) or (result.no_speech_prob > NO_SPEECH and log_prob < NO_SPEECH_LOG_PROB):
            return Transcript("", 1.0 - math.exp(log_prob))
        if phrases and log_prob < UNSURE_LOG_PROB and seconds <= RESCUE_LONGEST_S and _plain(text) not in {_plain(p) for p in phrases}:
            return self._rescue(encoded, text, log_prob, likest(text, phrases))
        return Transcript(text, math.exp(log_prob))

    def _rescue(self, encoded: ctranslate2.StorageView, text: str, log_prob: float, phrases: Sequence[str]) -> Transcript:
        """The phrase of the stage that the sound is nearly as likely to be, or else `text`.

        An initial prompt of phrases makes the model repeat the prompt; forced decoding of each phrase over the same encoding does not."""
        written = [text, *(_as_written(phrase) for phrase in phrases)]
        tokens = [self._tokenizer.encode(f" {line}", add_special_tokens=False).ids for line in written]
        frames = encoded.shape[1]
        repeated = ctranslate2.StorageView.from_array(np.ascontiguousarray(np.repeat(_array(encoded), len(tokens), axis=0)))
        aligned = self._model.align(repeated, self._start, tokens, [2 * frames] * len(tokens))
        scores = [float(np.log(np.maximum(one.text_token_probs, 1e-9)).sum()) for one in aligned]
        best = max(range(1, len(scores)), key=scores.__getitem__)
        if scores[best] - scores[0] < max(RESCUE_NATS, RESCUE_NATS_A_WORD * len(phrases[best - 1].split())):
            return Transcript(text, math.exp(log_prob))
        return Transcript(phrases[best - 1], math.exp(scores[best] / len(tokens[best])))

    def _token(self, text: str) -> int:
        number = self._tokenizer.token_to_id(text)
        if number is None:
            raise ConfigError(f"The Whisper model {self.name} does not know {text}.", "Take a model of the language the appliance speaks.")
        return int(number)


class WhisperRecognizer:
    """One call's ears. Keeps the utterance's PCM; decodes when asked."""

    streaming = False

    def __init__(self, model: WhisperModel) -> None:
        self._model = model
        self.begin(())

    def begin(self, phrases: Sequence[str]) -> None:
        self._phrases = tuple(phrases)
        self._pcm = bytearray()
        self._cut = 0
        """Bytes dropped from the front of an utterance over the longest."""
        self._last: tuple[tuple[int, int], Transcript] | None = None

    def push(self, pcm: bytes) -> str | None:
        self._pcm += pcm
        over = len(self._pcm) - LONGEST_S * self._model.rate * 2
        if over > 0:
            over += over % 2
            del self._pcm[:over]
            self._cut += over
        return None

    def guess(self) -> Transcript:
        samples = to_float(bytes(self._pcm))
        span = loud_span(samples, self._model.rate)
        if span is None:
            return Transcript("", 1.0)
        begin, end = span
        # Silence after the guess does not move the span, so the finish that follows costs nothing.
        key = (begin + self._cut // 2, end + self._cut // 2)
        if self._last is None or self._last[0] != key:
            self._last = (key, self._model.transcribe(samples[begin:end], self._phrases))
        return self._last[1]

    def finish(self) -> Transcript:
        transcript = self.guess()
        self.begin(())
        return transcript


def loud_span(samples: NDArray[np.float32], rate: int = SAMPLE_RATE) -> tuple[int, int] | None:
    """First and one-past-last sample of the part worth decoding, margins included; None where all is silence."""
    frame = rate // 50
    count = len(samples) // frame
    if not count:
        return None
    rms = np.sqrt((samples[: count * frame].reshape(count, frame) ** 2).mean(axis=1))
    if rms.max() < SILENT_RMS:
        return None
    loud = np.flatnonzero(rms > max(SILENT_RMS, rms.max() * 10 ** (FLOOR_DB / 20)))
    margin = int(MARGIN_S * rate)
    return max(0, int(loud[0]) * frame - margin), min(len(samples), (int(loud[-1]) + 1) * frame + margin)


def without_repeats(text: str, seconds: float) -> str:
    """`text` without what the model said again: a sentence right after itself, and a run of the same words nobody can say that fast.

    A lone digit twice over stays where there was time to say it twice."""
    sentences: list[str] = []
    too_fast = len(text.split()) > 2 + 4.5 * seconds
    for sentence in re.split(r"(?<=[.!?])\s+", text):
        again = bool(sentences) and _plain(sentence) == _plain(sentences[-1])
        if not again or (re.fullmatch(r"\d\W*", sentence) and not too_fast):
            sentences.append(sentence)
    words = " ".join(sentences).split()
    if len(words) <= 2 + 4.5 * seconds:
        return " ".join(words)
    for size in range(1, len(words) // 2 + 1):
        plain = [_plain(word) for word in words]
        if all(plain[i] == plain[i - size] for i in range(size, len(words))):
            return " ".join(words[:size])
    return " ".join(words)


def likest(text: str, phrases: Sequence[str]) -> list[str]:
    """The phrases whose letters are most like the text's: only for these is the sound asked, for each costs time."""
    plain = _plain(text)
    return sorted(phrases, key=lambda phrase: -difflib.SequenceMatcher(None, plain, _plain(phrase), autojunk=False).ratio())[
        :RESCUE_PHRASES
    ]


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[^\w' ]", " ", text.lower()).split())


def _as_written(phrase: str) -> str:
    """The way the model would write it: a capital and a full stop or a question mark."""
    asks = phrase.lower().split(" ")[0] in {"who", "who's", "what", "what's", "why", "how", "when", "where", "are", "is", "do", "can"}
    return phrase[:1].upper() + phrase[1:] + ("?" if asks else ".")


def _array(view: ctranslate2.StorageView) -> NDArray[np.float32]:
    return np.array(view.to_device(ctranslate2.Device.cpu) if view.device != "cpu" else view, dtype=np.float32)
