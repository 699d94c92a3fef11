"""Everything there is to know of one flow file, found out in a process of its own: `python -m appliance.flows.examine PATH`.

Rule: what is in the file reaches this process as plain JSON of bounded size, or not at all. The child reads, parses and proves under limits
of memory, time and size; if it dies of one, that is a problem of the file like any other. Nothing in a file makes `examine` raise, wait for
longer than `Bounds.wall_s`, or import a YAML reader here.

parent: rules on the child's stdin (a file in memory) -> child: read, parse, conversations, proofs -> its stdout -> parent, at most 4 MB
"""

from __future__ import annotations

import contextlib
import importlib
import json
import os
import resource
import select
import signal
import subprocess
import sys
import time
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from appliance.core.conversation import Conversation
from appliance.core.flow import Flow
from appliance.core.rules import OperatorRules
from appliance.errors import ConfigError, Problem
from appliance.flows import compiled
from appliance.flows.check import Report, check

MIB = 1024 * 1024
MAX_OUTPUT = 4 * MIB
"""Bytes of the child's answer. A flow's is some tens of KB; 64 KB of the file's text and its conversations are in it."""
_MAX_COMPLAINT = 64 * 1024
_STATUS_MEMORY = 17
"""The child's exit status where it ran out of memory and lived to say so."""


_COMMAND = ("-B", "-m", "appliance.flows.examine")


@dataclass(frozen=True)
class Bounds:
    """What the child may use. A shipped flow takes about 0.3 s of a desk's processor and 41 MB, nearly all of it for starting."""

    cpu_s: int = 3
    """Of processor time for the file and its conversations; what starting took is added."""
    wall_s: float = 15.0
    """Starting included: a box may be slow, busy with calls, or have its files on another machine."""
    memory_mb: int = 256
    """Of address space."""


@dataclass(frozen=True)
class Examined:
    """What was found. No errors in the report means fit to run."""

    report: Report
    flow: Flow | None = None
    """None where the file could not be read as a flow; it may be there beside errors of the proofs."""
    text: str = ""
    """The file's, as it was read: all of this is about this text. Empty where it could not be read."""
    conversations: tuple[Conversation, ...] = ()


def examine(path: Path | str, rules: OperatorRules | None = None, bounds: Bounds | None = None) -> Examined:
    """Read F.yaml and F/conversations, and prove what can be proved. Never raises for what is in the files."""
    path, bounds = Path(path), bounds or Bounds()
    task = {"rules": compiled.rules_to_json(rules or OperatorRules()), **asdict(bounds)}
    ended = _run([sys.executable, *_COMMAND, str(path)], json.dumps(task).encode(), bounds.wall_s)
    if ended.why or ended.status:
        return _refused(path, *_cause(ended, bounds))
    try:
        return compiled.from_json(Examined, json.loads(ended.said))
    except (ValueError, RecursionError) as error:
        return _refused(path, f"could not be examined: the answer is no report ({error})", _OUR_MISTAKE)


_OUR_MISTAKE = "this is a mistake of ours, not of the flow's"
_SMALL = "a flow is small: some hundreds of lines, and some dozens of conversations"


def _refused(path: Path, message: str, remedy: str) -> Examined:
    return Examined(Report(str(path), errors=(Problem(str(path), 0, 0, message, remedy),)))


def _cause(ended: _Ended, bounds: Bounds) -> tuple[str, str]:
    """Why a child gave no report, and what to do about it."""
    if ended.why == "late":
        return f"took more than {bounds.wall_s:g} s to read", _SMALL
    if ended.why == "large":
        return f"makes more than {MAX_OUTPUT // MIB} MB of a flow", _SMALL
    if ended.status == -signal.SIGXCPU:
        return f"took more than {bounds.cpu_s} s of the processor to read", _SMALL
    if ended.status == _STATUS_MEMORY:
        return f"took more than {bounds.memory_mb} MB of memory to read", _SMALL
    if ended.status < 0:
        return f"could not be examined: the reader was ended by signal {-ended.status}", "is the machine short of memory?"
    complaint = ended.complained.decode(errors="replace").strip().splitlines()
    return f"could not be examined: {complaint[-1] if complaint else f'the reader ended with status {ended.status}'}", _OUR_MISTAKE


# -- the parent's side -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Ended:
    """How a child ended. `status` is negative for a signal; `why` is late or large where we ended it."""

    status: int
    said: bytes
    complained: bytes
    why: str


def _run(command: list[str], given: bytes, wall_s: float) -> _Ended:
    """Run it to its end or ours. Its stdin is `given`; no more of its output is held than is asked for."""
    task = os.memfd_create("rules", os.MFD_CLOEXEC)  # not a pipe: a child that does not read cannot hold us up
    with os.fdopen(task, "wb", buffering=0) as stdin:
        stdin.write(given)
        stdin.seek(0)
        deadline = time.monotonic() + wall_s
        with subprocess.Popen(command, stdin=stdin, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=_environment(), bufsize=0) as child:
            try:
                said, complained, why = _hear(child, deadline)
                if not why:
                    child.wait(max(0.0, deadline - time.monotonic()))
            except subprocess.TimeoutExpired:
                why = "late"
            finally:
                child.kill()  # of no effect on one that has ended; `with` awaits its end
    return _Ended(child.returncode, said, complained, why)


def _hear(child: subprocess.Popen[bytes], deadline: float) -> tuple[bytes, bytes, str]:
    """Both outputs until they close, and why we stopped listening where they did not."""
    assert child.stdout is not None
    assert child.stderr is not None
    said, complained = bytearray(), bytearray()
    heard = {child.stdout.fileno(): said, child.stderr.fileno(): complained}
    poll = select.poll()
    for descriptor in heard:
        poll.register(descriptor, select.POLLIN)
    why = ""
    while heard and not why:
        ready = poll.poll(max(0.0, deadline - time.monotonic()) * 1000)
        for descriptor, _ in ready:
            piece = os.read(descriptor, 65536)
            heard[descriptor] += piece
            if not piece:
                poll.unregister(descriptor)
                del heard[descriptor]
        del complained[:-_MAX_COMPLAINT]
        if len(said) > MAX_OUTPUT:
            why = "large"
        elif not ready or time.monotonic() > deadline:
            why = "late"
    return bytes(said), bytes(complained), why


def _environment() -> dict[str, str]:
    """Of ours, what finding the interpreter's libraries and our own code takes."""
    wanted = ("PATH", "LD_LIBRARY_PATH", "PYTHONHOME", "VIRTUAL_ENV", "LANG", "LC_ALL")
    root = str(Path(__file__).parent.parent.parent)
    path = os.pathsep.join(filter(None, (root, os.environ.get("PYTHONPATH", ""))))
    return {name: os.environ[name] for name in wanted if name in os.environ} | {"PYTHONPATH": path}


# -- the child's side ------------------------------------------------------------------------------------------------------------


def _look(path: Path, rules: OperatorRules) -> Examined:
    """What `examine` answers, found out here and now."""
    from appliance.flows.conversation_file import load_conversations
    from appliance.flows.loader import parse, read

    text = ""
    try:
        text = read(path)
        loaded = parse(text, str(path), rules.tools)
    except ConfigError as error:
        return Examined(Report(str(path), errors=error.problems), text=text)
    conversations, problems = load_conversations(path.parent / path.stem / "conversations", loaded.flow)
    report = check(loaded, rules, conversations)
    if problems:
        report = replace(report, errors=(*report.errors, *problems))
    return Examined(report, loaded.flow, text, conversations)


def _limit(cpu_s: int, memory_mb: int) -> None:
    """From here on the kernel ends what overstays. Core files and written files are not needed at all."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    cpu = int(used.ru_utime + used.ru_stime) + cpu_s
    limits = {
        resource.RLIMIT_CPU: (cpu, cpu + 1),  # a second between them: the first signal says what it was, the second cannot be ignored
        resource.RLIMIT_AS: (memory_mb * MIB, memory_mb * MIB),
        resource.RLIMIT_FSIZE: (0, 0),
        resource.RLIMIT_CORE: (0, 0),
        resource.RLIMIT_NOFILE: (32, 32),
    }
    for limit, wanted in limits.items():
        ceiling = resource.getrlimit(limit)[1]
        soft, hard = (value if ceiling == resource.RLIM_INFINITY else min(value, ceiling) for value in wanted)
        resource.setrlimit(limit, (soft, hard))


def main() -> int:
    """The child: the file's path as its argument, the rules and bounds on stdin, the answer on stdout."""
    task = json.load(sys.stdin)
    signal.alarm(int(task["wall_s"]) + 2)  # by then nobody waits for it any more
    with contextlib.suppress(OSError):
        os.nice(10)
    for name in _STARTING:
        importlib.import_module(name)
    _limit(task["cpu_s"], task["memory_mb"])
    try:
        answer = json.dumps(compiled.to_json(_look(Path(sys.argv[1]), compiled.rules_from_json(task["rules"]))))
    except MemoryError:
        os._exit(_STATUS_MEMORY)
    sys.stdout.write(answer)
    sys.stdout.flush()
    return 0


_STARTING = ("ruamel.yaml", "appliance.flows.names", "appliance.flows.conversation_file")
"""What takes time to import, and no file is to blame for."""


if __name__ == "__main__":
    sys.exit(main())
