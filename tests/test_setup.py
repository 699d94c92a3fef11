"""onhook setup: nothing is written that was not tried, and a refusal is explained in the PBX's terms."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

import pytest

from appliance import config
from appliance.cli_setup import arguments, setup
from appliance.core.registration import explain
from appliance.errors import ConfigError, RemoteError
from appliance.media.frames import FrameQueue
from appliance.ports import AccountSettings, AgentEvent, LegAnswered, LegAudio, LegEnded, Registered, RegistrationFailed, UserAgent


class FakeAgent:
    """A user agent whose PBX does what the test says."""

    local_uri = "sip:x@127.0.0.1:5070"

    def __init__(self, account: AccountSettings, says: list[AgentEvent]) -> None:
        self.account = account
        self.closed = False
        self.sent = LegAudio(FrameQueue(10), FrameQueue(1000))
        self._says = says
        self._tell: Callable[[AgentEvent], None] = lambda event: None

    def start(self, on_event: Callable[[AgentEvent], None]) -> None:
        self._tell = on_event

    def poll(self, wait_ms: int) -> None:
        if self._says:
            self._tell(self._says.pop(0))

    def dial(self, uri: str) -> int:
        self._says.append(LegAnswered(1, 0) if "77" in uri else LegEnded(1, True, 486, "Busy Here", 0))
        return 1

    def audio(self, leg: int) -> LegAudio:
        self.sent.sending.clear()
        return self.sent

    def stats(self, leg: int) -> dict[str, float]:
        return {"rx_packets": 10}

    def hang_up(self, leg: int) -> None: ...

    def close(self) -> None:
        self.closed = True


def ask(tmp_path: Path, *words: str, says: list[AgentEvent] | None = None, sentence: bytes = b"") -> tuple[int, list[FakeAgent]]:
    parser = argparse.ArgumentParser()
    parser.add_argument("--config", default=str(tmp_path / "onhook.toml"))
    arguments(parser)
    (tmp_path / "password").write_text('pa"ss\n')
    made: list[FakeAgent] = []

    def agent_of(account: AccountSettings) -> UserAgent:
        made.append(FakeAgent(account, says if says is not None else [Registered(60)]))
        return made[0]  # type: ignore[return-value]

    given = parser.parse_args([*words, "--password-file", str(tmp_path / "password"), "--local-address", "127.0.0.1"])
    return setup(given, agent_of, lambda: sentence), made


def test_what_works_is_written_for_its_owner_alone(tmp_path: Path) -> None:
    status, agents = ask(tmp_path, "--pbx", "127.0.0.1:5160", "--extension", "2200")
    assert status == 0
    assert agents[0].closed
    assert (agents[0].account.user, agents[0].account.password) == ("2200", 'pa"ss')
    path = tmp_path / "onhook.toml"
    assert path.stat().st_mode & 0o777 == 0o600
    assert config.load(path).pbx.password == 'pa"ss'
    assert config.load(path).pbx.registrar == "127.0.0.1:5160"


def test_what_was_there_is_kept(tmp_path: Path) -> None:
    (tmp_path / "onhook.toml").write_text("# mine\n")
    ask(tmp_path, "--pbx", "127.0.0.1", "--extension", "2200")
    assert [p.read_text() for p in tmp_path.glob("onhook.toml.*")] == ["# mine\n"]


def test_what_else_stands_in_the_file_stays(tmp_path: Path) -> None:
    path = tmp_path / "onhook.toml"
    path.write_text(
        '[limits]\ncall = "3m"\n\n[pbx]  # ours\nuser = "old"\nexpires = "60s"\npassword_file = "pbx-password"\n\n[line]\nmax_calls = 2\n'
    )
    path.chmod(0o640)
    ask(tmp_path, "--pbx", "127.0.0.1:5160", "--extension", "2200")
    settings = config.load(path)
    assert (settings.limits.call, settings.line.max_calls, settings.pbx.expires) == (180.0, 2, 60.0)
    assert (settings.pbx.user, settings.account().password) == ("2200", 'pa"ss')
    assert path.stat().st_mode & 0o777 == 0o640
    assert 'pa"ss' not in path.read_text(), "it is in the file that was named for it"
    assert (tmp_path / "pbx-password").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    ("status", "words"), [(401, "name and password"), (403, "forbids"), (404, "does not know"), (555, "error of its own")]
)
def test_a_refusal_is_explained_and_nothing_written(tmp_path: Path, status: int, words: str) -> None:
    with pytest.raises(RemoteError, match=words) as told:
        ask(tmp_path, "--pbx", "127.0.0.1", "--extension", "2200", says=[RegistrationFailed(status, "No", True)])
    assert "Nothing was written" in str(told.value)
    assert f"(SIP status {status})." in str(told.value)
    assert not (tmp_path / "onhook.toml").exists()


def test_offline_writes_without_trying(tmp_path: Path) -> None:
    status, agents = ask(tmp_path, "--pbx", "127.0.0.1", "--extension", "2200", "--offline", says=[RegistrationFailed(403, "No", True)])
    assert (status, agents) == (0, [])
    assert (tmp_path / "onhook.toml").exists()


def test_the_test_call_is_heard_or_explained(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("appliance.cli_setup.TALK_S", 0.05)
    _, agents = ask(tmp_path, "--pbx", "127.0.0.1", "--extension", "2200", "--test-call", "77", sentence=b"\1\0" * 160)
    assert agents[0].sent.sending.get() == b"\1\0" * 160
    (tmp_path / "onhook.toml").unlink()
    with pytest.raises(RemoteError, match="486"):
        ask(tmp_path, "--pbx", "127.0.0.1", "--extension", "2200", "--test-call", "66")
    assert not (tmp_path / "onhook.toml").exists()


def test_a_person_is_asked_whom_to_ring_and_a_script_is_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("appliance.cli_setup.TALK_S", 0.05)
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    asked: list[str] = []
    rung: list[str] = []

    def answer(question: str) -> str:
        asked.append(question)
        return "77"

    def sentence() -> bytes:
        rung.append(asked[-1])
        return b"\1\0" * 160

    monkeypatch.setattr("builtins.input", answer)
    monkeypatch.setattr("getpass.getpass", lambda question: "secret")
    given = argparse.Namespace(
        pbx="127.0.0.1", extension="2200", password_file=None, local_address="127.0.0.1", transport="udp", test_call=None, offline=False,
        config=str(tmp_path / "onhook.toml"),
    )  # fmt: skip
    assert setup(given, lambda account: FakeAgent(account, [Registered(60)]), sentence) == 0  # type: ignore[arg-type, return-value]
    assert len(rung) == len(asked) == 1
    assert "A telephone to ring" in rung[0]


@pytest.mark.parametrize("address", ["not an address", "a:b:c", "http://pbx"])
def test_nonsense_is_refused(tmp_path: Path, address: str) -> None:
    with pytest.raises(ConfigError):
        ask(tmp_path, "--pbx", address, "--extension", "2200")


def test_no_pbx_needs_no_password(tmp_path: Path) -> None:
    assert ask(tmp_path, "--pbx", "none")[0] == 0
    assert config.load(tmp_path / "onhook.toml").pbx.registrar == ""


def test_every_status_has_words() -> None:
    for status in range(300, 700):
        what, remedy = explain(status, "Reason")
        assert what.endswith(".")
        assert remedy
