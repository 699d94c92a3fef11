"""Other people's far ends for `onhook bench answered-by --sounds DIR`: recordings from the answer on, with a label file.

    DIR/labels.csv, UTF-8, its first line the columns' names:

    file,party,speech_end_ms,beep_end_ms
    anna.wav,human,1240,
    mailbox.wav,voicemail,6100,7350

`file`: a WAV of 16 bits beside the label file, of any rate (the first channel is taken). `party`: who answered. `speech_end_ms`: where the
greeting's last sample is, as a person heard it. `beep_end_ms`: where the beep ends; empty where there is none.

Rule: every mistake is reported at its line, with what to do.
"""

from __future__ import annotations

import csv
import difflib
from pathlib import Path
from typing import get_args

from appliance.core.answered_by import Party
from appliance.errors import ConfigError, Problem
from appliance.lab.answered_sounds import Trial
from appliance.lab.sounds import LABELS
from appliance.lab.voices import read_wav
from appliance.media.frames import duration_ms

COLUMNS = ("file", "party", "speech_end_ms", "beep_end_ms")
TAIL_MS = 4000
"""Of silence behind each recording: what is decided after it is decided too."""


def own_trials(folder: Path) -> tuple[Trial, ...]:
    """Every recording that the label file names, in its order. ConfigError with every problem in it."""
    path = folder / LABELS
    problems: list[Problem] = []
    found: list[Trial] = []
    try:
        with path.open(newline="", encoding="utf-8-sig") as text:
            rows = csv.DictReader(text, restkey="", restval="")
            columns = [column.strip() for column in rows.fieldnames or ()]
            rows.fieldnames = columns
            if sorted(columns) != sorted(COLUMNS):
                problems.append(Problem(str(path), 1, 0, f"the columns are {','.join(columns)}", f"the first line is {','.join(COLUMNS)}"))
            for values in [] if problems else rows:
                cells = {column: (values.get(column) or "").strip() for column in COLUMNS}
                trial = _trial(folder, str(path), rows.line_num, cells, problems)
                if trial is not None:
                    found.append(trial)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise ConfigError(f"{path}: the label file cannot be read: {error}", f"write {LABELS} with {','.join(COLUMNS)}") from None
    if not problems and not found:
        problems.append(Problem(str(path), 1, 0, "no recording is named", "add a line for each"))
    if problems:
        raise ConfigError.at(problems)
    return tuple(found)


def _trial(folder: Path, name: str, line: int, cells: dict[str, str], problems: list[Problem]) -> Trial | None:
    before = len(problems)
    file, party = folder / cells["file"], cells["party"]
    parties = get_args(Party)
    if party not in parties:
        near = difflib.get_close_matches(party, parties, 1)
        remedy = f"did you mean {near[0]}?" if near else f"write one of: {', '.join(parties)}"
        problems.append(Problem(name, line, 0, f'party cannot be "{party}"', remedy))
    pcm = b""
    if not cells["file"] or not file.is_file():
        problems.append(Problem(name, line, 0, f'there is no file "{cells["file"]}" in {folder}', "put it beside the label file"))
    else:
        try:
            pcm = read_wav(file)
        except ConfigError as error:
            problems.append(Problem(name, line, 0, error.message, error.remedy or "save it as a 16-bit WAV"))
    times: dict[str, float] = {}
    for column in ("speech_end_ms", "beep_end_ms"):
        if not cells[column]:
            continue
        try:
            times[column] = float(cells[column])
        except ValueError:
            times[column] = -1.0
        if pcm and not 0 <= times[column] <= duration_ms(pcm) + 1:
            remedy = f"write milliseconds from the answer on; the file lasts {duration_ms(pcm):.0f}"
            problems.append(Problem(name, line, 0, f'{column} cannot be "{cells[column]}"', remedy))
    if party in ("human", "voicemail") and "speech_end_ms" not in times:
        problems.append(Problem(name, line, 0, "speech_end_ms is empty", "write where the greeting's last sample is, in ms"))
    if len(problems) > before:
        return None
    return Trial(party, cells["file"], pcm + bytes(16 * TAIL_MS), times.get("speech_end_ms", 0.0), times.get("beep_end_ms"))
