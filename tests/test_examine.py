"""A flow file is looked at by a child with little of everything: what it finds comes back, and what is no flow costs nobody anything."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import time
from pathlib import Path

import pytest

from appliance.core.rules import OperatorRules
from appliance.errors import Problem
from appliance.flows import examine as module
from appliance.flows.check import check
from appliance.flows.examine import Bounds, examine
from appliance.flows.loader import load

SHIPPED = Path(__file__).parent.parent / "flows"
LEAD = SHIPPED / "lead-qualification.yaml"
CHILD = "import sys, time, appliance.flows.examine as e\n"
"""A child that is ours but for what it does."""

pytestmark = pytest.mark.timeout(180)


def only(path: Path, bounds: Bounds | None = None) -> Problem:
    """The one thing wrong with it."""
    examined = examine(path, bounds=bounds)
    assert examined.flow is None
    assert len(examined.report.errors) == 1, examined.report.errors
    assert examined.report.errors[0].file == str(path)
    return examined.report.errors[0]


def test_a_good_flow_comes_back_whole() -> None:
    examined = examine(LEAD)
    loaded = load(LEAD)
    assert examined.flow == loaded.flow
    assert examined.text == loaded.text
    assert examined.report == check(loaded, OperatorRules(), examined.conversations)


def test_problems_come_back_with_their_places(tmp_path: Path) -> None:
    path = tmp_path / "f.yaml"
    text = LEAD.read_text().replace("    expect: yes_no", "    expct: yes_no", 1).replace("call: 3m", "call: soon")
    path.write_text(text)
    examined = examine(path)
    assert [(p.line, p.column) for p in examined.report.errors] == [(8, 9), (18, 5)]
    assert examined.text == text
    path.write_text(LEAD.read_text().replace("budget: out_of_time", ""))
    examined = examine(path)
    assert [p.message for p in examined.report.errors if "budget" in p.message] == ['the fallback "budget" is not answered']
    assert examined.flow is not None


def test_the_operators_tools_are_known_to_the_child(tmp_path: Path) -> None:
    path = tmp_path / "f.yaml"
    path.write_text(LEAD.read_text().replace("    expect: number\n", "    expect: number\n    tools: [diary]\n").replace(
        "How many people would use it?", "We have {slots}. How many?"))  # fmt: skip
    told = [str(p) for p in examine(path, OperatorRules(tools={"diary": ("slot",)})).report.errors]
    assert any('{slots} is not known here (did you mean "slot"?)' in problem for problem in told)


def test_conversations_are_looked_for_beside_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    from appliance.core.conversation import Conversation
    from appliance.flows import conversation_file

    asked: list[Path] = []

    def found(folder: Path, flow: object) -> tuple[tuple[Conversation, ...], tuple[Problem, ...]]:
        asked.append(folder)
        return (Conversation("a", "a.yaml", "lead-qualification", ()),), (Problem("b.yaml", 3, 1, "is broken"),)

    monkeypatch.setattr(conversation_file, "load_conversations", found)
    examined = module._look(LEAD, OperatorRules())
    assert asked == [SHIPPED / "lead-qualification" / "conversations"]
    assert [c.name for c in examined.conversations] == ["a"]
    assert Problem("b.yaml", 3, 1, "is broken") in examined.report.errors


HARMLESS = {
    "aliases": (b"a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n", 1, "is an anchor"),
    "depth": (b"[" * 60_000, 1, "blocks within blocks"),
    "deep-keys": (b"{a: " * 15_000, 1, "blocks within blocks"),
    "deeper than a file may be": (b"[" * 100_000, 0, "is larger than 64 KB"),
    "list of 300 KB": (b"- a\n" * 75_000, 0, "is larger than 64 KB"),
    "list of 60 KB": (b"- a\n" * 15_000, 0, "more than 10000 keys and values"),
    "scalar of 1e6": (b"flow: " + b"a" * 1_000_000, 0, "is larger than 64 KB"),
    "scalar of 6e4": (b"flow: " + b"a" * 60_000, 0, "is longer than 60 letters"),
    "15,000 unknown keys": (b"".join(b"k%d:\n" % i for i in range(9_000)), 0, "more than 10000 keys and values"),
    "3,000 unknown keys": (b"".join(b"key%d: x\n" % i for i in range(3_000)), 0, "and 2905 more"),
    "no UTF-8": (b"flow: small\nlanguage: \xff\n", 2, "is not UTF-8 text"),
    "UTF-16": ("flow: small\n".encode("utf-16"), 1, "is not UTF-8 text (it is UTF-16: save it as UTF-8)"),
    "UTF-16 without a mark": ("flow: small\n".encode("utf-16-le"), 1, "there is a character that is no text"),
    "only a mark": (b"\xef\xbb\xbf", 1, "not a flow"),
    "nothing": (b"", 1, "not a flow"),
    "zeros": (bytes(1000), 1, "there is a character that is no text"),
    "python": (b"flow: !!python/object/apply:os.system [exit]\n", 1, "is a tag"),
    "escapes in a text": (b'flow: "\\e[31m"\n', 1, "there is a character in it that is no text"),
    "escapes in a key": (b'flow: x\n"\\ud800\\e": x\n', 2, "there is a character in it that is no text"),
    "a zero-width key": (b'flow: x\n"a\\u200b": x\n', 2, 'unknown key "a\\u200b"'),
    "huge exponent": (b"limits: {spend: 1e999999999999}\n", 1, "is no amount of money"),
    "huge number": (b"limits: {stage: {turns: " + b"9" * 5_000 + b"}}\n", 1, "is too large a number"),
}


@pytest.mark.parametrize("name", HARMLESS)
def test_a_bomb_does_no_harm(name: str, tmp_path: Path) -> None:
    data, line, wanted = HARMLESS[name]
    path = tmp_path / "bomb.yaml"
    path.write_bytes(data)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    examined = examine(path)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert examined.flow is None
    found = [p for p in examined.report.errors if wanted in str(p)]
    assert found, examined.report.errors[:5]
    assert not line or found[0].line == line
    assert len(examined.report.errors) <= 101
    assert all(str(p).isprintable() and len(str(p)) < 600 for p in examined.report.errors)
    assert after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime < 3.5


def test_what_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    (tmp_path / "zero.yaml").symlink_to("/dev/zero")
    (tmp_path / "shadow.yaml").symlink_to("/etc/shadow")
    (tmp_path / "loop.yaml").symlink_to(tmp_path / "loop.yaml")
    (tmp_path / "folder.yaml").mkdir()
    os.mkfifo(tmp_path / "pipe.yaml")
    with (tmp_path / "sparse.yaml").open("wb") as file:
        file.truncate(2 << 30)
    for name, wanted in {
        "zero": "is a symbolic link",
        "shadow": "is a symbolic link",
        "loop": "is a symbolic link",
        "folder": "is not a file",
        "pipe": "is not a file",
        "sparse": "is larger than 64 KB",
        "none": "there is no such file",
    }.items():
        assert wanted in only(tmp_path / f"{name}.yaml").message


def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    path = tmp_path / "secret.yaml"
    path.write_text("flow: x\n")
    path.chmod(0)
    if os.geteuid():
        assert only(path).message == "cannot be opened: Permission denied"
    else:  # root may read it: then let the system refuse in another way
        assert only(path / "below.yaml").message == "cannot be opened: Not a directory"


def test_our_memory_is_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "bomb.yaml"
    path.write_bytes(b"a: [" + b"x," * 30_000)
    program = (
        "import sys; from appliance.flows.examine import examine\n"
        "def size(): return int(open('/proc/self/statm').read().split()[1]) * 4\n"
        "examine(sys.argv[1]); before = size()\n"
        "for _ in range(3): assert not examine(sys.argv[1]).flow\n"
        "print(size() - before, sorted(m for m in sys.modules if m.split('.')[0] in ('pydantic', 'pydantic_core', 'ruamel')))"
    )
    told = subprocess.run([sys.executable, "-c", program, str(path)], capture_output=True, text=True, check=True, timeout=120)
    grown, _, readers = told.stdout.partition(" ")
    assert int(grown) < 1024, "KB"
    assert readers.strip() == "[]"


@pytest.mark.faults
@pytest.mark.parametrize(
    ("program", "bounds", "wanted"),
    [
        ("def look(*_):\n while True: pass", Bounds(cpu_s=1), "took more than 1 s of the processor to read"),
        ("def look(*_): return bytearray(900 << 20)", Bounds(), "took more than 256 MB of memory to read"),
        ("def look(*_): return 'x' * (6 << 20)", Bounds(), "makes more than 4 MB of a flow"),
        ("def look(*_): time.sleep(100)", Bounds(wall_s=2.0), "took more than 2 s to read"),
        ("def look(*_): import os; os.close(1); os.close(2); time.sleep(100)", Bounds(wall_s=2.0), "took more than 2 s to read"),
        ("def look(*_): import os; os.abort()", Bounds(), "could not be examined: the reader was ended by signal 6"),
        ("def look(*_): return e.Report('x', errors=(1,))", Bounds(), "could not be examined: the answer is no report ("),
        ("def look(*_): return {'report': None}", Bounds(), "could not be examined: the answer is no report (report: no object)"),
        ("def look(*_): 1 / 0", Bounds(), "could not be examined: ZeroDivisionError: division by zero"),
        ("def look(*_): import os; os.write(os.open(sys.argv[1], os.O_CREAT | os.O_WRONLY), b'x')", Bounds(), "File too large"),
        ("def look(*_): return [open('/dev/null') for _ in range(99)]", Bounds(), "Too many open files"),
    ],
)
def test_a_child_that_overstays_is_a_problem_of_its_file(
    program: str, bounds: Bounds, wanted: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_COMMAND", ("-B", "-c", f"{CHILD}{program}\ne._look = look\nsys.exit(e.main())"))
    begin = time.monotonic()
    problem = only(tmp_path / "f.yaml", bounds)
    assert wanted in problem.message, problem.message
    assert problem.remedy
    assert time.monotonic() - begin < bounds.wall_s + 5
