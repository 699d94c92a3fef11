"""What one call knows, and how that becomes words: the flow, the values given and collected, and what was said.

Rule: it decides nothing; the session does.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from appliance.core import values
from appliance.core.events import Sent
from appliance.core.flow import HANG_UP, Answer, Flow, Stage
from appliance.core.lines import lines_for, sentences
from appliance.core.questions import Choice, Question, ReplyRequest
from appliance.core.relevance import Sentence, asks, decides, relevance
from appliance.core.spoken import words_sent
from appliance.core.spoken_values import spoken
from appliance.core.words import placeholders, render

REMEMBERED = 4
"""Lines of the conversation that the model is shown."""
ROUTED_WORDS = 40
"""Of a longer answer the model is shown the beginning: it would take seconds over more, and an answer comes early."""
TOKENS_A_SENTENCE = 60

Value = str | int | bool


class Knowledge:
    """One call's."""

    def __init__(self, flow: Flow, variables: Mapping[str, str], today: date | None = None) -> None:
        """`variables` are the values given when the call was placed, `today` is the call's date: without it "tomorrow" stays a word."""
        self._today = today
        self._types = {name: kind for stage in flow.stages.values() for name, kind in stage.collect.items()}
        self.flow = flow
        self.lines = lines_for(flow.language)
        self.fields: dict[str, Value] = {}
        self.given: dict[str, Value] = {}
        """What tools gave."""
        self.history: list[tuple[str, str]] = []
        """(who, words); who is `caller` or `agent`."""
        self._turns: dict[int, int] = {}
        """A turn of ours to its place in the history."""
        self._clauses: dict[int, tuple[str, ...]] = {}
        self._values: dict[str, str] = {v.name: v.default for v in flow.variables}
        self._values.update(flow.facts)
        self._values.update(variables)
        self.disclose = render(flow.disclose, self._values) if flow.disclose else ""
        self._values["disclose"] = self.disclose

    def clauses(self, text: str) -> tuple[str, ...]:
        """A line with this call's values in it, cut where a speaker breathes; what was never read nor given is empty."""
        return tuple(sentences(self.render(text)))

    def render(self, text: str) -> str:
        """The same, in one piece."""
        unknown = dict.fromkeys(placeholders(text), "")
        return render(text, unknown | self._values | {k: self._spoken(k, v) for k, v in (self.given | self.fields).items()})

    def arguments(self) -> tuple[tuple[str, Value], ...]:
        """All that a tool is told: variables, what tools gave, and collected fields, by name."""
        variables: dict[str, Value] = {v.name: self._values[v.name] for v in self.flow.variables}
        return tuple((variables | self.given | self.fields).items())

    def _spoken(self, name: str, value: Value) -> str:
        return spoken(value, self._types.get(name, "text"), self.flow.language, self._today)

    def known_clauses(self) -> tuple[str, ...]:
        """Every clause whose words are known by now, the appliance's own lines first, for synthesis ahead."""
        texts = list(self.lines.all())
        for stage in self.flow.stages.values():
            own = stage.reply is not None and stage.reply.mode == "strict"
            facts = (self.flow.facts[name] for name in self._facts(stage)) if own else ()
            for text in (stage.say, stage.otherwise.say if stage.otherwise else "", *facts):
                try:
                    texts += sentences(render(text, self._values))
                except KeyError:
                    continue  # names a field that will be collected in the call
        return tuple(dict.fromkeys(t for t in texts if t))

    def last_words(self) -> tuple[str, ...]:
        """What the flow says when the call's time or money is over; empty where it just hangs up."""
        stage = self.flow.stages.get(self.flow.fallbacks.get("budget", HANG_UP))
        return self.clauses(stage.say) if stage is not None and stage.end else ()

    def answers(self, stage: Stage) -> tuple[Answer, ...]:
        """The stage's own answers, then those taken anywhere, with this call's values in their words."""
        return tuple(
            replace(a, means=render(a.means, self._values), hears=tuple(render(h, self._values) for h in a.hears))
            for a in self.flow.answers_of(stage)
        )

    def question(self, stage: Stage, asked: str, heard: str) -> Question:
        """What the model is asked when words did not decide: only the stage's own answers."""
        own = self.answers(stage)[: len(stage.answers)]
        choices = tuple(Choice(a.name, a.means, a.hears) for a in own)
        return Question(asked, choices, " ".join(heard.split()[:ROUTED_WORDS]))

    def reply_request(self, stage: Stage, tokens: int) -> ReplyRequest:
        """What the model is to say, within `tokens`."""
        assert stage.reply is not None
        wanted = self._facts(stage)
        return ReplyRequest(
            objective=self.render(stage.objective),
            facts={k: self.render(v) for k, v in self.flow.facts.items() if k in wanted},
            heard=self._last_heard(),
            history=tuple(line for line in self.history if line[1])[-REMEMBERED:],
            sentences=stage.reply.sentences,
            max_tokens=min(tokens, TOKENS_A_SENTENCE * stage.reply.sentences),
        )

    def chosen(self, stage: Stage, name: str | None = None) -> tuple[str, ...]:
        """The sentences of a strict reply: the one of that name, or that which words are nearest to, and what else was asked for, in the
        flow's order. Without anything asked, the first one."""
        assert stage.reply is not None
        left = self._sentences(stage)
        near = relevance(self._last_heard(), left, self.flow.language)
        ranked = sorted(range(len(left)), key=lambda i: (left[i].name != name, -near[i], i))
        kept = [i for place, i in enumerate(ranked) if place == 0 or decides(near[i : i + 1])]
        return tuple(left[i].text for i in sorted(kept[: stage.reply.sentences]))

    def choice(self, stage: Stage) -> Question | None:
        """What the model is asked before a strict reply, or None where words decide, nothing was asked, or there is nothing to choose."""
        heard, left = self._last_heard(), self._sentences(stage)
        if len(left) < 2 or not asks(heard, self.flow.language) or decides(relevance(heard, left, self.flow.language)):
            return None
        choices = tuple(Choice(sentence.name, sentence.text) for sentence in left)
        return Question(self.render(stage.objective), choices, " ".join(heard.split()[:ROUTED_WORDS]))

    def _sentences(self, stage: Stage) -> list[Sentence]:
        """A strict reply's, as they are spoken: those that were said least often in this call."""
        every: dict[str, Sentence] = {}
        for name in self._facts(stage):
            for number, text in enumerate(self.clauses(self.flow.facts[name]), 1):
                every.setdefault(text, Sentence(name if number == 1 else f"{name}_{number}", text))
        times = Counter(clause for clauses in self._clauses.values() for clause in clauses)
        least = min((times[text] for text in every), default=0)
        return [sentence for text, sentence in every.items() if times[text] == least]

    def _facts(self, stage: Stage) -> tuple[str, ...]:
        """Names of the facts that a stage's reply comes from."""
        wanted = stage.reply.facts if stage.reply is not None else ()
        return tuple(self.flow.facts) if wanted == ("facts",) else tuple(name for name in wanted if name in self.flow.facts)

    def _last_heard(self) -> str:
        return next((words for who, words in reversed(self.history) if who == "caller"), "")

    def read(self, stage: Stage, text: str, answer: Answer | None) -> dict[str, Value] | None:
        """Every field of the stage as these words give it. Without an answer, None where one of them cannot be read."""
        read = {name: values.read(kind, text, answer, self._today, self.flow.language) for name, kind in stage.collect.items()}
        found = {name: value for name, value in read.items() if value is not None}
        return found if answer is not None or len(found) == len(read) else None

    def forget(self, stage: Stage) -> None:
        """The stage asks anew: what it had been told before was denied, or does not count."""
        for name in stage.collect:
            self.fields.pop(name, None)

    def heard(self, text: str) -> None:
        """The caller said this."""
        self.history.append(("caller", text))

    def said(self, turn: int, clauses: tuple[str, ...]) -> None:
        """We say this, or have said more of it."""
        at = self._turns.get(turn)
        if at is None:
            at = self._turns[turn] = len(self.history)
            self.history.append(("agent", ""))
        self.history[at] = ("agent", " ".join(clauses))
        self._clauses[turn] = clauses

    def said_only(self, turn: int, sent: Sequence[Sent]) -> tuple[str, str] | None:
        """It was stopped: the words of it that went out on the wire, which is all that was said, and the words there were. None where
        that turn said nothing."""
        at, clauses = self._turns.get(turn), self._clauses.get(turn, ())
        if at is None:
            return None
        said = (words_sent(clause, s.played_ms, s.total_ms, s.pauses) for clause, s in zip(clauses, sent, strict=False))
        words = " ".join(w for w in said if w)
        self.history[at] = ("agent", words)
        return words, " ".join(clauses)
