"""`ports.Recognizer` over a Vosk model: streaming, with partial words, and a stage's phrases as its grammar.

Rule: one model is shared by all calls; what belongs to a call is in its VoskRecognizer.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import vosk

from appliance.errors import ConfigError
from appliance.media.frames import SAMPLE_RATE
from appliance.media.resample import Resampler, to_float, to_pcm
from appliance.ports import Transcript

UNKNOWN = "[unk]"
"""Vosk's word for speech outside the grammar."""
USUAL_RATE = 16000
"""Hz where the model does not say: Kaldi's default in Vosk."""


class VoskModel:
    """The weights. Call it for a Recognizer; one a call."""

    def __init__(self, folder: str | Path, *, rate: int = SAMPLE_RATE) -> None:
        """`rate` is that of the PCM it is given. ConfigError where the folder is not a usable model. A folder that holds nothing but the
        model's folder is fine too."""
        folder = Path(folder)
        inner = [path for path in folder.iterdir() if path.is_dir()] if folder.is_dir() else []
        root = inner[0] if len(inner) == 1 and not _is_model(folder) else folder
        remedy = "Drop a Vosk model's folder into models/ and name it in onhook.toml, or run `onhook models fetch`."
        if not _is_model(root):
            raise ConfigError(f"The Vosk model in {folder} is not there or not whole: am/final.mdl or final.mdl is missing.", remedy)
        vosk.SetLogLevel(-1)
        try:
            self.model = vosk.Model(str(root))
        except Exception as error:  # the library raises the bare class
            raise ConfigError(f"The Vosk model in {folder} cannot be read: {error}.", remedy) from error
        self.name = folder.name
        self.given_rate = rate
        self.rate = _rate(root)

    def __call__(self) -> VoskRecognizer:
        return VoskRecognizer(self)

    def grammar(self, phrases: Sequence[str]) -> list[str]:
        """The phrases whose every word the model knows, as it writes them. Other words would silently drop out of their phrase."""
        plain = (" ".join(re.sub(r"[^\w' ]", " ", phrase.lower()).split()) for phrase in phrases)
        known = [phrase for phrase in plain if phrase and all(self.model.vosk_model_find_word(word) >= 0 for word in phrase.split())]
        return list(dict.fromkeys(known))


class VoskRecognizer:
    """One call's ears."""

    streaming = True

    def __init__(self, model: VoskModel) -> None:
        self._model = model
        self._resampler = Resampler(model.given_rate, model.rate)
        self._open: Any = None
        self.begin(())

    def begin(self, phrases: Sequence[str]) -> None:
        grammar = self._model.grammar(phrases)
        # A model without the word for unknown speech would complain of it on standard error at every utterance.
        listed = [*grammar, *([UNKNOWN] if self._model.model.vosk_model_find_word(UNKNOWN) >= 0 else [])]
        words = [json.dumps(listed, ensure_ascii=False)] if grammar else []
        self._open = vosk.KaldiRecognizer(self._model.model, float(self._model.rate), *words)
        self._open.SetWords(True)
        self._resampler.reset()
        self._done: list[tuple[str, float]] = []
        """(word, confidence) of the pieces the model closed by itself at a pause."""
        self._shown = ""

    def push(self, pcm: bytes) -> str | None:
        self._accept(to_pcm(self._resampler.push(to_float(pcm))))
        text = self._so_far()
        if text == self._shown:
            return None
        self._shown = text
        return text

    def guess(self) -> Transcript:
        text = self._so_far()
        return Transcript(text, self._confidence() if self._done else 1.0)

    def finish(self) -> Transcript:
        self._accept(to_pcm(self._resampler.flush()))
        self._take(self._open.FinalResult())
        transcript = Transcript(" ".join(word for word, _ in self._done if word != UNKNOWN), self._confidence())
        self.begin(())
        return transcript

    def _accept(self, pcm: bytes) -> None:
        if pcm and self._open.AcceptWaveform(pcm):
            self._take(self._open.Result())

    def _take(self, result: str) -> None:
        self._done += [(one["word"], float(one["conf"])) for one in json.loads(result).get("result", [])]

    def _so_far(self) -> str:
        words = [word for word, _ in self._done] + json.loads(self._open.PartialResult()).get("partial", "").split()
        return " ".join(word for word in words if word != UNKNOWN)

    def _confidence(self) -> float:
        """Mean over the words; one outside the grammar counts as 0."""
        if not self._done:
            return 1.0
        return sum(conf for word, conf in self._done if word != UNKNOWN) / len(self._done)


def _is_model(folder: Path) -> bool:
    return (folder / "am" / "final.mdl").is_file() or (folder / "final.mdl").is_file()


def _rate(folder: Path) -> int:
    """The sample rate the model's features are computed at."""
    for path in (folder / "conf" / "mfcc.conf", folder / "mfcc.conf"):
        if path.is_file():
            found = re.search(r"^--sample-frequency=(\d+)", path.read_text(encoding="utf-8"), re.MULTILINE)
            if found:
                return int(found.group(1))
    return USUAL_RATE
