"""The watch over the flows folder: what is dropped, replaced, renamed or deleted there, and what becomes of it.

Rules: a file is read when it has been left alone for a second; what is live changes only after the whole of a verdict; and when
anything is in doubt (the folder is gone, the disk is full, the model is away), everything stays as it is and says so.
Polled, not notified: that works on network shares too, and a thousand renames cost nothing more than one.
"""

from __future__ import annotations

import fcntl
import logging
import os
import signal
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from appliance.errors import WorkerError
from appliance.flows.examine import Examined
from appliance.flows.judge import Inputs, Judge, conversations_of, listed
from appliance.flows.replay import Outcome
from appliance.flows.versions import NAME, Refusal, Versions

log = logging.getLogger("onhook.flows")

POLL_S = 0.5
SETTLE_S = 1.0
"""How long a file must have been left alone."""
GONE_S = 2.0
"""How long a file must be away to count as deleted: some editors delete, then write."""
AGAIN_S = 1.0
"""Pause before the model is asked for again."""
MOST_TRIES = 3
"""How often in a row the model may go away during one flow's conversations before the flow is left alone for a minute."""

Mark = tuple[object, ...]
"""What a look at a file shows: inode, size and times, of the flow and of each conversation."""


@dataclass
class Watched:
    """One file in the folder."""

    name: str
    mark: Mark
    since: float
    """When the mark was first seen, in seconds."""
    quiet: bool = False
    """It was old already when it was first seen."""
    judged: bool = False
    again_at: float = 0.0
    """No look before this."""
    gone_at: float | None = None
    retired: bool = False
    tries: int = 0
    examined: Examined | None = None
    """What the look at this content found, while it waits for the model."""
    doing: str = "has just changed"
    """What it waits for, for people; empty when the folder's version is live."""
    playing: tuple[int, int] = (0, 0)
    """Which saved conversation is played, of how many; (0, 0) while none is."""


@dataclass
class Folder:
    """What one poll saw."""

    marks: dict[str, tuple[Mark, bool]] = field(default_factory=dict)
    """Name to its mark, and whether that is older than SETTLE_S."""
    trouble: str = ""
    """Why it could not be looked at."""
    identity: tuple[int, int] = (0, 0)
    """Device and inode."""
    odd: frozenset[str] = frozenset()
    """Files whose name no flow can have."""


class Keeper:
    """One folder's. Everything happens in `step`."""

    def __init__(
        self,
        folder: Path,
        versions: Versions,
        judge: Judge,
        model_ready: Callable[[], bool],
        report: Callable[[Mapping[str, object]], None],
        first: frozenset[str] = frozenset(),
    ) -> None:
        """`model_ready` says whether a replay could begin now; `report` takes what is going on, each time it changes; `first` are
        the flows that callers wait for."""
        self._folder = folder
        self._versions = versions
        self._judge = judge
        self._model_ready = model_ready
        self._report = report
        self._first = first
        self._watched: dict[str, Watched] = {}
        self._trouble = ""
        self._identity: tuple[int, int] | None = None
        """Of the folder when there was last a flow in it."""
        self._odd: frozenset[str] = frozenset()
        self._looked = False
        self._told: Mapping[str, object] = {}
        versions.tidy()

    def step(self, now: float) -> None:
        """Look once, and do what is to be done. `now` in seconds of a steady clock."""
        seen = look(self._folder)
        self._complain(seen)
        if not self._trouble:
            self._compare(seen, now)
            self._retire(now)
            for watched in sorted(self._watched.values(), key=lambda w: (w.name not in self._first, w.name)):
                if self._due(watched, now):
                    self._look_into(watched, now)
        self._looked = True
        self._tell()

    def look_now(self, name: str, now: float) -> None:
        """Look into this one at once, before anybody watches: a file that was edited a moment ago is taken as it lies."""
        seen = look(self._folder, name)
        if name in seen.marks:
            self._look_into(Watched(name, seen.marks[name][0], now), now)

    # -- the folder -----------------------------------------------------------------------------------------------------------

    def _complain(self, seen: Folder) -> None:
        """Is there a folder to go by? An empty one that is another than before is a share that was unmounted, not flows deleted."""
        trouble = seen.trouble
        if not trouble and not seen.marks and seen.identity != self._identity and any(map(self._is_live, self._versions.names())):
            trouble = f"{self._folder} is empty, and not the folder it was"
        if trouble and trouble != self._trouble:
            log.error("%s: every flow stays as it is", trouble)
        elif self._trouble and not trouble:
            log.info("%s is back", self._folder)
        self._trouble = trouble
        if seen.marks:
            self._identity = seen.identity
        for name in sorted(seen.odd - self._odd):
            log.error("%s is passed over: a flow's name is of letters, digits, - and _, at most 64", self._folder / name)
        self._odd = seen.odd

    def _is_live(self, name: str) -> bool:
        return bool(self._versions.standing(name).version)

    def _compare(self, seen: Folder, now: float) -> None:
        for name, (mark, old) in seen.marks.items():
            watched = self._watched.get(name)
            if watched is None:
                self._watched[name] = Watched(name, mark, now, quiet=old)
            elif watched.mark != mark:
                self._watched[name] = Watched(name, mark, now)
            else:
                watched.gone_at = None
        missing = (self._watched.keys() | set(self._versions.names())) - seen.marks.keys()
        for name in missing:
            watched = self._watched.setdefault(name, Watched(name, (), now, judged=True, doing=""))
            if watched.gone_at is None:
                watched.gone_at = now

    def _retire(self, now: float) -> None:
        for watched in list(self._watched.values()):
            if watched.gone_at is None or watched.retired or now - watched.gone_at < GONE_S or now < watched.again_at:
                continue
            try:
                if self._versions.retire(watched.name):
                    log.warning("flow %s is retired: its file was deleted; new calls do not get it", watched.name)
            except OSError as error:
                self._disk(watched, error, now)
                continue
            if watched.name not in self._versions.names():
                del self._watched[watched.name]
            else:
                watched.mark, watched.retired, watched.examined, watched.doing = (), True, None, ""

    def _due(self, watched: Watched, now: float) -> bool:
        settled = watched.quiet or now - watched.since >= SETTLE_S
        return watched.gone_at is None and not watched.judged and settled and now >= watched.again_at

    # -- one flow -------------------------------------------------------------------------------------------------------------

    def _look_into(self, watched: Watched, now: float) -> None:
        """From a file that lies still to a verdict, or to a reason to wait."""
        try:
            watched.judged = self._judged(watched)
        except WorkerError as error:
            watched.tries += 1
            watched.doing, watched.again_at = f"waits for the model: {error}", now + AGAIN_S
            if watched.tries >= MOST_TRIES:
                log.error(
                    "flow %s: the model went away %d times during its conversations; tried again in a minute", watched.name, MOST_TRIES
                )
                watched.tries, watched.again_at = 0, now + 60 * AGAIN_S
        except OSError as error:
            self._disk(watched, error, now)
        except Exception as error:  # the top of one flow's verdict: a mistake of ours over it must not keep the others waiting
            log.exception("flow %s cannot be judged", watched.name)
            file = str(self._folder / f"{watched.name}.yaml")
            problem = {"file": file, "line": 0, "column": 0, "message": f"could not be judged: {error!r}", "remedy": "a mistake of ours"}
            watched.judged = self._refused(watched, Refusal("", (problem,)))
        else:
            if not watched.judged:
                watched.again_at = now + AGAIN_S
        finally:
            watched.playing = (0, 0)

    def _disk(self, watched: Watched, error: OSError, now: float) -> None:
        doing = f"cannot be looked into: {error.strerror}"
        if watched.doing != doing:
            log.error("flow %s %s (%s); it stays as it is", watched.name, doing, error.filename or self._versions.folder)
        watched.doing, watched.again_at = doing, now + 10 * AGAIN_S

    def _judged(self, watched: Watched) -> bool:
        """True where there is nothing more to do for this content. OSError: the state's disk. WorkerError: the model went away."""
        name, path = watched.name, self._folder / f"{watched.name}.yaml"
        if being_written(path):
            watched.doing = "is still being written"
            return False
        inputs = self._judge.inputs(path)
        standing = self._versions.standing(name)
        if inputs.version and inputs.version in standing.overruled:
            log.warning("flow %s: version %s lies in the folder and was rolled back from: it stays out", name, inputs.version)
            self._versions.clear_refusal(name)
            watched.doing = f"version {inputs.version} was rolled back from"
            return True
        if self._accepted_before(name, inputs):
            watched.doing = ""
            return True
        examined = watched.examined or self._judge.examine(path)
        if not self._still(watched):
            return False
        watched.examined = examined
        if examined.flow is None or examined.report.errors:
            return self._refused(watched, self._judge.refusal(name, examined, (), self._versions))
        if examined.flow.version != inputs.version:
            return False  # it was changed and changed back between two looks
        outcomes: list[Outcome] = []
        if examined.conversations and not self._judge.proved(inputs):
            if not self._model_ready():
                watched.doing = "waits for the model, to play its saved conversations"
                return False
            began, count = time.monotonic(), len(examined.conversations)
            unheard = "" if standing.version else "; until they pass, calls to it are refused (480)"
            log.info("flow %s: version %s is read; its %d saved conversations are played%s", name, inputs.version, count, unheard)
            for number, conversation in enumerate(examined.conversations, 1):
                watched.doing, watched.playing = f"plays saved conversation {number} of {count}", (number, count)
                self._tell()
                outcomes.append(self._judge.play(conversation, examined.flow))
                if not self._still(watched):
                    return False
            if not all(outcome.passed for outcome in outcomes):
                return self._refused(watched, self._judge.refusal(name, examined, outcomes, self._versions))
            self._judge.keep(inputs, examined.flow, outcomes)
            log.info("flow %s: %d of %d conversations pass, in %.1f s", name, count, count, time.monotonic() - began)
        before = standing.version
        if self._versions.accept(self._judge.version(name, examined, inputs)) and before != inputs.version:
            log.info("flow %s: version %s is live for new calls%s", name, inputs.version, f", after {before}" if before else "")
        watched.doing = ""
        return True

    def _accepted_before(self, name: str, inputs: Inputs) -> bool:
        """Was it proved in an earlier life, from the same inputs?"""
        known = self._versions.version(name, inputs.version)
        if known is None or not inputs.key or known.inputs != inputs.key:
            return False
        try:
            known.read()
        except ValueError:
            return False
        standing = self._versions.standing(name)
        if standing.version == known.version and not standing.overruled:
            self._versions.clear_refusal(name)
        elif self._versions.accept(known) and standing.version != known.version:
            log.info("flow %s: version %s, accepted at %s, is live again for new calls", name, known.version, known.accepted)
        return True

    def _refused(self, watched: Watched, refusal: Refusal) -> bool:
        live = self._versions.standing(watched.name).version
        stays = f"version {live} stays live" if live else "no version of it is live"
        log.error("flow %s is refused; %s:\n  %s", watched.name, stays, "\n  ".join(refusal.lines()))
        self._versions.refuse(watched.name, refusal)
        watched.doing = ""
        return True

    def _still(self, watched: Watched) -> bool:
        """Does the file lie there as it did when the look began?"""
        seen = look(self._folder, watched.name)
        return watched.name in seen.marks and seen.marks[watched.name][0] == watched.mark

    # -- how it is ------------------------------------------------------------------------------------------------------------

    def _tell(self) -> None:
        told = self.status()
        if told != self._told:
            self._told = told
            self._report(told)

    def status(self) -> dict[str, object]:
        """Plain values."""
        doing = {w.name: w.doing for w in self._watched.values() if w.doing and w.gone_at is None}
        pending = sorted(w.name for w in self._watched.values() if not w.judged and w.gone_at is None)
        playing = {w.name: list(w.playing) for w in self._watched.values() if w.playing[1] and w.gone_at is None}
        return {"looked": self._looked, "trouble": self._trouble, "pending": pending, "doing": doing, "playing": playing}


def look(folder: Path, only: str = "") -> Folder:
    """The flows in it (one, where named) as they lie there now, unopened."""
    seen = Folder()
    odd: set[str] = set()
    now_ns = time.time_ns()
    try:
        found = os.stat(folder)
        with os.scandir(folder) as entries:
            files = [entry for entry in entries if entry.name.endswith(".yaml") and not entry.name.startswith(".")]
            for entry in files:
                name = entry.name.removesuffix(".yaml")
                if only and name != only:
                    continue
                if not NAME.fullmatch(name):
                    odd.add(entry.name)
                    continue
                newest, mark = _mark(folder / entry.name, name)
                if mark:
                    seen.marks[name] = mark, 0 <= newest < now_ns - SETTLE_S * 1e9
    except OSError as error:
        seen.trouble = f"the folder {folder} cannot be read: {error.strerror}"
        seen.marks.clear()
        return seen
    seen.identity = found.st_dev, found.st_ino
    seen.odd = frozenset(odd)
    return seen


def _mark(path: Path, name: str) -> tuple[int, Mark]:
    """When it last changed, in nanoseconds of the clock on the wall; and inode, size and times of everything a flow is made of."""
    marks: list[object] = []
    newest = 0
    beside = conversations_of(path)
    for file in (path, *(beside / name for name in listed(beside))):
        try:
            found = os.lstat(file)
        except OSError:  # deleted under our eyes
            continue
        newest = max(newest, found.st_mtime_ns, found.st_ctime_ns)
        marks.append((file.name, found.st_ino, found.st_mode, found.st_size, found.st_mtime_ns, found.st_ctime_ns))
    return newest, tuple(marks) if marks and marks[0][0] == path.name else ()  # type: ignore[index]


def being_written(path: Path) -> bool:
    """Does anybody hold this file open for writing? A read lease is granted only where nobody does (fcntl(2), F_SETLEASE). False where
    that cannot be known: another owner's file, or one on another machine."""
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError:
        return False
    try:
        fcntl.fcntl(descriptor, fcntl.F_SETSIG, signal.SIGURG)  # a writer who comes just now breaks the lease: nothing we need to hear
        fcntl.fcntl(descriptor, fcntl.F_SETLEASE, fcntl.F_RDLCK)
        fcntl.fcntl(descriptor, fcntl.F_SETLEASE, fcntl.F_UNLCK)
    except BlockingIOError:
        return True
    except OSError:
        return False
    finally:
        os.close(descriptor)
    return False
