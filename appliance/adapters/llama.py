"""`ports.LanguageModel` over llama.cpp, with any instruct model in GGUF.

Rule: what a prompt has in common with an earlier one is never evaluated twice; the weights stay mapped from the file.

A model under a billion parameters is believed only in what a word bears out: its choice must have one in common with what was heard, or
it was a guess. Of the guesses that words had left open, nine in ten were wrong.

Choices are scored after few-shot lines made of the stage's own `hears`, calibrated by the scores for no words at all (Zhao et al. 2021,
"Calibrate Before Use"). A model of 135 M parameters asked outright says the same word every time.
"""

from __future__ import annotations

import ctypes
import re
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import llama_cpp as ll
import numpy as np
from numpy.typing import NDArray

from appliance.adapters.clauses import Clauses
from appliance.adapters.llama_prompts import (
    ECHOES,
    EXAMPLES,
    LONGEST_HEARD,
    UNCLEAR,
    bears_out,
    few_shot,
    given,
    heard_line,
    inert,
    label,
    reply_prompt,
)
from appliance.core.questions import Choice, Question, ReplyRequest
from appliance.errors import ConfigError, WorkerError

BATCH = 512
"""Tokens handed over at once."""
UBATCH = 128
"""Tokens computed at once: bounds the compute buffer."""
SLOTS = 6
"""Prompts whose evaluation is kept, least recently used first out: one for each stage in use."""
CHOICES = 24
"""Choices in one question at most."""
SMALL = 1_000_000_000
"""Parameters of a model that is not believed without evidence."""
ENDINGS = """Short sentences that callers say on the telephone, one on a line.
I would like to make a reservation for tonight.
Is this the number for the repair service?
My order has not arrived yet.
Yes, that is fine with me.
Could you tell me where your office is?
I'm calling about the invoice you sent us.
"""
"""What stands before the words of which it is asked whether they end a sentence."""
HEARD_TOKENS = 160
"""Kept free behind a stage's prompt, for what is heard."""
ENDING_CTX = 512
"""Tokens: those lines, and the longest answer."""
_STOP = re.compile(r"^(?:[?!\n]|\.(?!\.))")
REPETITION = 1.1
"""Logits of tokens already said are divided by this where positive, multiplied where negative (Keskar et al. 2019)."""


@dataclass
class _Slot:
    """One llama.cpp sequence and the tokens evaluated in it."""

    sequence: int
    tokens: list[int] = field(default_factory=list)
    held: bool = False
    """A reply is being made in it; what is scored meanwhile must leave it alone."""


@ll.llama_log_callback
def _silent(level: int, text: bytes, data: ctypes.c_void_p) -> None:
    """llama.cpp writes hundreds of lines on standard error otherwise."""


def _load(path: Path, gpu_layers: int) -> Any:
    """The weights. ConfigError where the file is none."""
    ll.llama_log_set(_silent, ctypes.c_void_p(0))
    ll.llama_backend_init()
    params = ll.llama_model_default_params()
    params.n_gpu_layers = gpu_layers
    # Repacked weights would be a second copy in memory, and the AMX kernels of this release crash on batches.
    params.use_extra_bufts = False
    model = ll.llama_model_load_from_file(str(path).encode(), params)
    if not model:
        raise ConfigError(f"The language model {path} cannot be read.", "It must be a whole GGUF file; run `onhook models verify`.")
    return model


class _Context:
    """Tokens in, log-probabilities out, with the evaluated prefixes kept."""

    def __init__(self, model: Any, path: Path, n_ctx: int, threads: int, gpu_layers: int, sequences: int) -> None:
        """`model` is what `_load` gave; contexts over the same one share its weights and put nothing out of each other's memory."""
        self.model = model
        settings = ll.llama_context_default_params()
        settings.n_ctx = n_ctx
        settings.n_batch, settings.n_ubatch = BATCH, UBATCH
        settings.n_seq_max = sequences
        settings.kv_unified = True
        if not gpu_layers:
            # Flash attention on the CPU gives other sums for other batch sizes, and the rounding of quantised activations makes up to
            # 0.9 nats of it: the same words would be understood or not by what was asked before. Without it they are exact.
            settings.flash_attn_type = ll.LLAMA_FLASH_ATTN_TYPE_DISABLED
        settings.n_threads = settings.n_threads_batch = threads
        settings.no_perf = True
        self.context = ll.llama_init_from_model(self.model, settings)
        if not self.context:
            raise ConfigError(
                f"The language model {path} does not fit in memory.", "Take a smaller model or a shorter n_ctx in onhook.toml."
            )
        self.memory = ll.llama_get_memory(self.context)
        self.vocabulary = ll.llama_model_get_vocab(self.model)
        self.n_ctx = n_ctx
        self.words = ll.llama_vocab_n_tokens(self.vocabulary)
        """Tokens the model knows."""
        self._batch = ll.llama_batch_init(BATCH, 0, 1)
        self._slots: list[_Slot] = [_Slot(number) for number in range(SLOTS)]

    def tokens(self, text: str, special: bool = False) -> list[int]:
        """`special` reads the chat template's marks; what a caller said must never be read so."""
        raw = text.encode()
        buffer = (ll.llama_token * (len(raw) + 8))()
        count = ll.llama_tokenize(self.vocabulary, raw, len(raw), buffer, len(buffer), special, special)
        return list(buffer[:count])

    def piece(self, token: int) -> bytes:
        buffer = ctypes.create_string_buffer(256)
        length = ll.llama_token_to_piece(self.vocabulary, token, buffer, 256, 0, False)
        return buffer.raw[: max(0, length)]

    def ends(self, token: int) -> bool:
        return bool(ll.llama_vocab_is_eog(self.vocabulary, token))

    def continuations(self, prompt: Sequence[int], endings: Sequence[Sequence[int]]) -> list[float]:
        """The exact log-likelihood of each ending after `prompt`, natural logarithm. The prompt stays evaluated."""
        slot, last = self.evaluate(prompt)
        first = log_softmax(last)
        scores = [float(first[ending[0]]) for ending in endings]
        rows: list[tuple[int, int, int]] = []
        wanted: list[tuple[int, int]] = []
        for number, ending in enumerate(endings):
            for offset, token in enumerate(ending[:-1]):
                rows.append((token, len(prompt) + offset, SLOTS + number))
                wanted.append((number, ending[offset + 1]))
        if rows:
            if len(rows) > BATCH:
                raise WorkerError("the answers of this stage are too long to score")
            for number in {sequence for _, _, sequence in rows}:
                ll.llama_memory_seq_cp(self.memory, slot.sequence, number, -1, -1)
            self._decode(rows, every=True)
            for row, (number, token) in enumerate(wanted):
                scores[number] += float(log_softmax(self._logits(row))[token])
            for number in {sequence for _, _, sequence in rows}:
                ll.llama_memory_seq_rm(self.memory, number, -1, -1)
        return scores

    def evaluate(self, prompt: Sequence[int]) -> tuple[_Slot, NDArray[np.float32]]:
        """Evaluate what is new of `prompt`: the slot it is in, and the logits, shape (vocabulary,), after its last token."""
        if not prompt or len(prompt) > self.n_ctx // 2:
            raise WorkerError(f"a prompt of {len(prompt)} tokens does not fit in a context of {self.n_ctx}")
        free = [slot for slot in self._slots if not slot.held]
        common, slot = max(((_common(slot.tokens, prompt), slot) for slot in free), key=lambda pair: pair[0])
        if common < len(slot.tokens) * 2 // 3:
            # Too much would be lost of this one: what is in common goes to the place of the prompt used longest ago.
            source, slot = slot, free[0]
            if slot is not source:
                self._cut(slot, 0)
                ll.llama_memory_seq_cp(self.memory, source.sequence, slot.sequence, 0, common)
                slot.tokens += source.tokens[:common]
        common = min(common, len(prompt) - 1)  # the last token is evaluated anew, for its logits
        self._slots.remove(slot)
        self._slots.append(slot)
        while sum(len(one.tokens) for one in self._slots[:-1]) + len(prompt) > self.n_ctx * 3 // 4:
            oldest = next((one for one in self._slots if one.tokens and one is not slot and not one.held), None)
            if oldest is None:
                break
            self._cut(oldest, 0)
        self._cut(slot, common)
        last = np.empty(0, dtype=np.float32)
        for begin in range(common, len(prompt), BATCH):
            part = prompt[begin : begin + BATCH]
            self._decode([(token, begin + offset, slot.sequence) for offset, token in enumerate(part)])
            slot.tokens += part
            last = self._logits(len(part) - 1)
        return slot, last

    def extend(self, slot: _Slot, token: int) -> NDArray[np.float32]:
        """One more token at the slot's end: the logits after it."""
        if sum(len(one.tokens) for one in self._slots) + 1 > self.n_ctx:
            raise WorkerError("the context is full")
        self._decode([(token, len(slot.tokens), slot.sequence)])
        slot.tokens.append(token)
        return self._logits(0)

    def close(self) -> None:
        ll.llama_batch_free(self._batch)
        ll.llama_free(self.context)

    def _cut(self, slot: _Slot, length: int) -> None:
        if length < len(slot.tokens):
            ll.llama_memory_seq_rm(self.memory, slot.sequence, length, -1)
            del slot.tokens[length:]

    def _decode(self, rows: Sequence[tuple[int, int, int]], every: bool = False) -> None:
        """Evaluate (token, position, sequence) rows; logits for every row or only the last."""
        batch = self._batch
        batch.n_tokens = len(rows)
        for row, (token, position, sequence) in enumerate(rows):
            batch.token[row] = token
            batch.pos[row] = position
            batch.n_seq_id[row] = 1
            batch.seq_id[row][0] = sequence
            batch.logits[row] = every or row == len(rows) - 1
        status = ll.llama_decode(self.context, batch)
        if status:
            for slot in self._slots:
                slot.tokens.clear()
            ll.llama_memory_clear(self.memory, True)
            raise WorkerError(f"llama.cpp could not evaluate {len(rows)} tokens (status {status})")

    def _logits(self, row: int) -> NDArray[np.float32]:
        return np.array(np.ctypeslib.as_array(ll.llama_get_logits_ith(self.context, row), shape=(self.words,)))


class LlamaModel:
    """Keeps `ports.LanguageModel`."""

    def __init__(self, path: str | Path, *, n_ctx: int = 2048, threads: int = 2, n_gpu_layers: int = 0, small: bool | None = None) -> None:
        """`path` is a GGUF file or a folder that holds one. `small`: not believed without evidence; by default as its size says.
        ConfigError where it cannot be read."""
        file = _gguf(Path(path))
        self.name = file.stem
        self._model = _load(file, n_gpu_layers)
        self._small = ll.llama_model_n_params(self._model) < SMALL if small is None else small
        self._context = _Context(self._model, file, n_ctx, threads, n_gpu_layers, SLOTS + CHOICES)
        self._baselines: OrderedDict[tuple[str, tuple[Choice, ...]], list[float]] = OrderedDict()
        # The examples of every reply are evaluated now, not while a caller waits.
        self._context.evaluate(self._context.tokens(self._chat(ReplyRequest("Answer the caller's question", {}, "")), special=True))
        self._ending = _Context(self._model, file, ENDING_CTX, threads, n_gpu_layers, SLOTS)
        self._endings = self._context.tokens(ENDINGS)
        pieces = (self._context.piece(token).decode(errors="ignore") for token in range(self._context.words))
        self._stops = np.array([token for token, piece in enumerate(pieces) if _STOP.match(piece)], dtype=np.int64)
        self.ends("Yes")

    def score(self, question: Question) -> dict[str, float]:
        """Choices less likely than "none of these" share its score, so nonsense has no margin. An empty `heard` gives zeros and leaves the
        stage's prompt evaluated: the way to warm up. All zeros too where a small model's best choice shares no word with `heard`, and at
        once where none does."""
        evident = {choice.name for choice in question.choices if not self._small or bears_out(choice, question.heard)}
        if not evident and question.heard.strip():
            return {choice.name: 0.0 for choice in question.choices[: CHOICES - 1]}
        choices = (*question.choices[: CHOICES - 1], UNCLEAR)
        prefix = self._prompt(question.asked, choices)
        endings = [self._context.tokens(f" {label(choice)}\n") for choice in choices]
        key = (question.asked, choices)
        if key not in self._baselines:
            self._baselines[key] = self._context.continuations(prefix + self._context.tokens(heard_line("")), endings)
            if len(self._baselines) > 256:
                self._baselines.popitem(last=False)
        if not question.heard.strip():
            return {choice.name: 0.0 for choice in choices[:-1]}
        scores = self._context.continuations(prefix + self._context.tokens(heard_line(question.heard)), endings)
        *calibrated, unclear = (score - base for score, base in zip(scores, self._baselines[key], strict=True))
        found = {choice.name: max(0.0, score - unclear) for choice, score in zip(choices[:-1], calibrated, strict=True)}
        return found if max(found, key=found.__getitem__, default="") in evident else dict.fromkeys(found, 0.0)

    def _prompt(self, asked: str, choices: tuple[Choice, ...]) -> list[int]:
        """Tokens of the stage's prompt, with the last examples of each answer left out until it fits beside what is heard."""
        for examples in range(EXAMPLES, -1, -1):
            prompt = self._context.tokens(few_shot(asked, tuple(replace(c, hears=c.hears[:examples]) for c in choices)))
            if len(prompt) + HEARD_TOKENS <= self._context.n_ctx // 2:
                break
        return prompt

    def ends(self, text: str) -> float:
        """Of the words without their own last mark: the probability of all tokens that end a sentence, after other callers' sentences."""
        words = re.sub(r"[\s.?!,…-]+$", "", text[-LONGEST_HEARD:]).strip()
        if not words:
            return 0.0
        _, logits = self._ending.evaluate(self._endings + self._context.tokens(words[0].upper() + words[1:]))
        return float(np.exp(log_softmax(logits)[self._stops]).sum())

    def reply(self, request: ReplyRequest) -> Iterator[str]:
        """Greedy, with a light penalty on repetition: the same request gives the same words."""
        slot, logits = self._context.evaluate(self._context.tokens(self._chat(request), special=True))
        slot.held = True
        try:
            yield from self._speak(request, slot, logits)
        finally:
            slot.held = False

    def _speak(self, request: ReplyRequest, slot: _Slot, logits: NDArray[np.float32]) -> Iterator[str]:
        context = self._context
        said: list[int] = []
        clauses = Clauses(request.sentences, given(request), ECHOES)
        raw = b""
        for _ in range(request.max_tokens):
            seen = np.array(sorted(set(said)), dtype=np.int64)
            logits[seen] = np.where(logits[seen] > 0, logits[seen] / REPETITION, logits[seen] * REPETITION)
            token = int(logits.argmax())
            if context.ends(token):
                break
            said.append(token)
            raw += context.piece(token)
            try:
                text = raw.decode()
            except UnicodeDecodeError:  # a character may be cut between two tokens
                text = ""
            if text:
                raw = b""
                yield from clauses.push(text)
            if clauses.done:
                return
            logits = context.extend(slot, token)
        yield from clauses.finish()

    def close(self) -> None:
        self._context.close()
        self._ending.close()
        ll.llama_model_free(self._model)

    def _chat(self, request: ReplyRequest) -> str:
        """The prompt in the model's own chat template; ChatML where llama.cpp does not know it."""
        turns = [(role, inert(words)) for role, words in reply_prompt(request)]
        messages = (ll.llama_chat_message * len(turns))(
            *(ll.llama_chat_message(role=role.encode(), content=words.encode()) for role, words in turns)
        )
        template = ll.llama_model_chat_template(self._context.model, None)
        size = 4 * sum(len(words) for _, words in turns) + 4096
        buffer = ctypes.create_string_buffer(size)
        length = ll.llama_chat_apply_template(template, messages, len(turns), True, buffer, size) if template else -1
        if 0 < length <= size:
            return buffer.raw[:length].decode(errors="replace")
        return "".join(f"<|im_start|>{role}\n{words}<|im_end|>\n" for role, words in turns) + "<|im_start|>assistant\n"


def log_softmax(logits: NDArray[np.float32]) -> NDArray[np.float64]:
    wide = logits.astype(np.float64)
    top = wide.max()
    return np.asarray(wide - (top + np.log(np.exp(wide - top).sum())))


def _common(one: Sequence[int], other: Sequence[int]) -> int:
    """Length of the common prefix."""
    length = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        length += 1
    return length


def _gguf(path: Path) -> Path:
    remedy = "Run `onhook models fetch`, or drop a GGUF file into models/ and name it in onhook.toml."
    if path.is_dir():
        files = sorted(path.glob("*.gguf"))
        if len(files) != 1:
            raise ConfigError(f"The folder {path} holds {len(files)} GGUF files; the language model must be one.", remedy)
        path = files[0]
    if not path.is_file():
        raise ConfigError(f"The language model {path} is not there.", remedy)
    with path.open("rb") as file:
        if file.read(4) != b"GGUF":
            raise ConfigError(f"The language model {path} is not a GGUF file.", remedy)
    return path
