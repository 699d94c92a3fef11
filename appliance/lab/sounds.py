"""Other people's recordings for the bench: a folder with a label file, so that anybody can measure on their own callers.

    DIR/labels.csv, UTF-8, its first line the columns' names:

    file,start_ms,end_ms,text,kind,pauses,voice
    yes-01.wav,120,540,Yes.,closed,,anna
    order.wav,80,4310,I would like to book a table for two,open,1200-1700;2600-2900,
    number.wav,0,5200,4 7 1 1,digits,,

`file`: a WAV of 16 bits beside the label file, of any rate (the first channel is taken). `start_ms`, `end_ms`: where speech begins and ends
in it, as a person heard it. `kind`: closed | open | digits | interruption | backchannel | noise. `pauses` (may be left out): the silences
within the speech. `voice` (may be left out): who speaks; what is empty counts as the folder's own name.

Rule: every mistake is reported at its line, with what to do.
"""

from __future__ import annotations

import csv
import difflib
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

from appliance.errors import ConfigError, Problem
from appliance.lab.voices import read_wav
from appliance.media.frames import SAMPLE_RATE, duration_ms

SoundKind = Literal["closed", "open", "digits", "interruption", "backchannel", "noise"]
LABELS = "labels.csv"
REQUIRED = ("file", "start_ms", "end_ms", "text", "kind")
OPTIONAL = ("pauses", "voice")


@dataclass(frozen=True)
class Sound:
    """One labelled recording, cut to its speech."""

    pcm: bytes
    """8 kHz, from the first to the last speech sample."""
    text: str
    kind: SoundKind
    start_ms: float
    """Where `pcm` began in the file,"""
    end_ms: float
    """and where it ended."""
    pauses: tuple[tuple[float, float], ...]
    """Silences within, in ms from the beginning of `pcm`."""
    voice: str


class _Row:
    """One line of a label file, and what is wrong with it."""

    def __init__(self, name: str, line: int, values: dict[str, str], problems: list[Problem]) -> None:
        self.name, self.line, self.values, self.problems = name, line, values, problems

    def wrong(self, message: str, remedy: str) -> None:
        self.problems.append(Problem(self.name, self.line, 0, message, remedy))

    def ms(self, column: str, text: str) -> float | None:
        try:
            value = float(text)
        except ValueError:
            value = -1.0
        if 0 <= value < 1e7:
            return value
        self.wrong(f'{column} cannot be "{text}"', "write milliseconds, such as 120")
        return None

    def pauses(self, start: float, end: float) -> tuple[tuple[float, float], ...]:
        found: list[tuple[float, float]] = []
        for item in filter(None, (part.strip() for part in self.values["pauses"].split(";"))):
            first, dash, last = item.partition("-")
            begin, until = (self.ms("pauses", first), self.ms("pauses", last)) if dash else (None, None)
            if not dash:
                self.wrong(f'pauses cannot be "{item}"', "write them like 1200-1700;2600-2900")
            elif begin is not None and until is not None:
                if not (found[-1][1] + start if found else start) < begin < until < end:
                    self.wrong(f"the pause {item} is not within the speech, after the one before", f"it runs from {start:g} to {end:g} ms")
                else:
                    found.append((begin - start, until - start))
        return tuple(found)

    def sound(self, folder: Path) -> Sound | None:
        kind = self.values["kind"]
        if kind not in get_args(SoundKind):
            near = difflib.get_close_matches(kind, get_args(SoundKind), 1)
            self.wrong(
                f'kind cannot be "{kind}"', f"did you mean {near[0]}?" if near else f"write one of: {', '.join(get_args(SoundKind))}"
            )
            return None
        start, end = (self.ms(column, self.values[column]) for column in ("start_ms", "end_ms"))
        if start is None or end is None:
            return None
        if start >= end:
            self.wrong(f"start_ms {start:g} is not before end_ms {end:g}", "they are where speech begins and ends in the file")
            return None
        path = folder / self.values["file"]
        if not self.values["file"] or not path.is_file():
            self.wrong(f'there is no file "{self.values["file"]}" in {folder}', "put it beside the label file, or correct its name")
            return None
        try:
            pcm = read_wav(path)
        except ConfigError as error:
            self.wrong(error.message, error.remedy or "save it as a 16-bit WAV")
            return None
        if end > duration_ms(pcm) + 1:
            self.wrong(f"end_ms {end:g} is after the end of {path.name}", f"it lasts {duration_ms(pcm):.0f} ms")
            return None
        first, last = (round(ms * SAMPLE_RATE / 1000) * 2 for ms in (start, end))
        pauses = self.pauses(start, end)
        return Sound(pcm[first:last], self.values["text"], kind, start, end, pauses, self.values["voice"] or folder.resolve().name)  # type: ignore[arg-type]


def load_sounds(folder: Path) -> tuple[Sound, ...]:
    """Every recording the label file names, in its order. ConfigError with every problem in it."""
    path = folder / LABELS
    problems: list[Problem] = []
    found: list[Sound] = []
    try:
        with path.open(newline="", encoding="utf-8-sig") as text:
            rows = csv.DictReader(text, restkey="", restval="")
            columns = [column.strip() for column in rows.fieldnames or ()]
            rows.fieldnames = columns
            for column in REQUIRED:
                if column not in columns:
                    problems.append(Problem(str(path), 1, 0, f'there is no column "{column}"', f"the first line is {','.join(REQUIRED)}"))
            for column in columns:
                if column not in REQUIRED + OPTIONAL:
                    near = difflib.get_close_matches(column, REQUIRED + OPTIONAL, 1)
                    remedy = f"did you mean {near[0]}?" if near else f"known: {', '.join(REQUIRED + OPTIONAL)}"
                    problems.append(Problem(str(path), 1, 0, f'unknown column "{column}"', remedy))
            for values in [] if problems else rows:
                if values.get(""):
                    remedy = "put quotation marks around a text with a comma in it"
                    problems.append(Problem(str(path), rows.line_num, 0, "more values than columns", remedy))
                    continue
                cells = {column: (values.get(column) or "").strip() for column in REQUIRED + OPTIONAL}
                sound = _Row(str(path), rows.line_num, cells, problems).sound(folder)
                if sound is not None:
                    found.append(sound)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise ConfigError(f"{path}: the label file cannot be read: {error}", f"write {LABELS} with {','.join(REQUIRED)}") from None
    if not problems and not found:
        problems.append(Problem(str(path), 1, 0, "no recording is named", "add a line for each"))
    if problems:
        raise ConfigError.at(problems)
    return tuple(found)
