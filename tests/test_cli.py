"""The command line: what people type."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from appliance.cli import main
from appliance.cli_page import announcement
from appliance.config import load
from appliance.core.record import CallClosed, CallOpened, Opening, Reservation
from appliance.store.calls import CallStore, money_rules
from appliance.web.password import Password


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """Settings with one finished call in the record."""
    path = tmp_path / "onhook.toml"
    path.write_text('[line]\nstate_dir = "."\n')
    store = CallStore(tmp_path / "calls.db", *money_rules(load(path)))
    opened: list[Opening] = []
    row = CallOpened(1, "inbound", "f", "v", "sip:a@b", "Ann", "sip:c@d", 60_000, "2026-11-22T10:00:00+0000", 5)
    store.open(row, Reservation(1, "f", "", 100, 1000), opened.append)
    store.close_call(CallClosed(1, "completed", "line", "flow", ("hello", "bye"), {"seats": 3}, 9_000, 12, "EUR", None))
    store.close()
    assert opened == [Opening(True)]
    return path


def test_a_file_of_somebody_elses_is_a_sentence(config: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def refuse(path: object) -> None:
        raise PermissionError(13, "Permission denied", str(config))

    monkeypatch.setattr("appliance.config.load", refuse)
    assert main(["doctor", "--config", str(config)]) == 2
    assert capsys.readouterr().err.startswith(f"onhook: {config}: Permission denied\n  run it as")


def test_the_pages_password_is_chosen_without_a_browser(
    config: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for typed, status, words in (
        ("short\n", 2, "at least"),
        ("correct horse battery\n", 0, "its password is set"),
        ("another one of mine\n", 2, "there is a password already"),
    ):
        monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
        assert main(["page", "password", "--config", str(config)]) == status
        assert words in "".join(capsys.readouterr())
    assert Password(config.parent / "page").right("correct horse battery")


@pytest.mark.parametrize("words", ["calls show --json 1", "calls show 1 --json", "calls --json show 1"])
def test_calls_show_takes_its_words_in_any_order(words: str, config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first, *rest = words.split()
    assert main([first, "--config", str(config), *rest]) == 0
    assert json.loads(capsys.readouterr().out)["fields"] == {"seats": 3}


def test_calls_lists(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["calls", "--config", str(config)]) == 0
    assert "completed (line, flow)" in capsys.readouterr().out
    assert main(["calls", "--config", str(config), "--json"]) == 0
    assert [row["call"] for row in json.loads(capsys.readouterr().out)] == [1]


@pytest.mark.parametrize("words", ["show 1 --timing", "show --timing 1"])
def test_the_timing_of_a_call_that_has_none(words: str, config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["calls", "--config", str(config), *words.split()]) == 0
    assert capsys.readouterr().out == "call 1 has no turn that answers the caller: there is nothing to time\n"


def test_a_call_that_is_not_there(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["calls", "--config", str(config), "show", "7"]) == 2
    assert "there is no call 7" in capsys.readouterr().err


def test_spend_today(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["spend", "--config", str(config), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["flows"][0]["spent_micros"] == 12


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["status"], "not running"),
        (["stop"], "not running"),
        (["resume"], "not running"),
        (["call", "sip:x@y", "--flow", "f"], "not running"),
        (["call", "6001", "--flow", "f"], "no SIP address"),
        (["call", "sip:x@y", "--flow", "f", "--var", "name"], "NAME=VALUE"),
    ],
)
def test_what_cannot_be_done_is_said_plainly(words: list[str], said: str, config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([words[0], "--config", str(config), *words[1:]]) == 2
    assert said in capsys.readouterr().err


def test_the_page_has_a_token_until_it_has_a_password(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["page", "--config", str(config)]) == 0
    page, token = (line.split()[1] for line in capsys.readouterr().out.splitlines())
    assert page == "http://127.0.0.1:8480/"
    password = Password(config.parent / "page")
    assert password.choose(token, "correct horse") == ""
    assert main(["page", "token", "--config", str(config)]) == 0
    assert "its password is set" in capsys.readouterr().out
    assert main(["page", "metrics", "--config", str(config)]) == 0
    assert password.is_metrics_token(capsys.readouterr().out.removeprefix("Authorization: Bearer ").strip())
    assert main(["page", "forget", "--config", str(config)]) == 0
    assert not password.is_set
    assert main(["page", "token", "--config", str(config)]) == 0
    assert token not in capsys.readouterr().out, "it worked once"


def test_the_page_is_announced_where_others_reach_it(tmp_path: Path) -> None:
    path = tmp_path / "onhook.toml"
    path.write_text('[line]\nstate_dir = "."\n[web]\naddress = "192.0.2.7"\nport = 99\n')
    assert "http://127.0.0.1:99/;" in announcement(load(path))
    password = Password(tmp_path / "page")
    password.choose(password.token(), "correct horse")
    assert announcement(load(path)) == "the page is at http://192.0.2.7:99/"


def test_no_other_process_loads_the_page() -> None:
    names = (
        "app, app_flows, cli, proof, runtime.line, workers.ears, workers.mind, workers.voice, flows.keeper, store.webhook, guard.__main__"
    )
    loads = "".join(f"import appliance.{name}\n" for name in names.split(", "))
    check = "import sys; print(sorted({'starlette', 'uvicorn', 'argon2', 'jinja2', 'multipart', 'python_multipart'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", loads + check], capture_output=True, text=True, check=True).stdout == "[]\n"


def test_every_listed_command_has_help(capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("run", "demo", "check", "call", "calls", "status", "models", "bench", "spend", "page", "stop", "resume"):
        with pytest.raises(SystemExit) as left:
            main([name, "--help"])
        assert left.value.code == 0
        assert len(capsys.readouterr().out) > 100
