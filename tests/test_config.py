"""onhook.toml: what it becomes, and where what is wrong with it stands."""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path

import pytest

from appliance.config import Settings, load, parse
from appliance.config_tools import KINDS, ProgramTool
from appliance.core.units import micros, seconds
from appliance.errors import ConfigError

EXAMPLE = Path(__file__).parent.parent / "onhook.example.toml"


def mistakes(text: str) -> list[str]:
    with pytest.raises(ConfigError) as caught:
        parse(text, "o.toml", Path("/box"))
    return [str(p) for p in caught.value.problems]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ('[pbx]\n\nregistar = "a"', 'o.toml:3:1: unknown key "registar" in [pbx] (did you mean "registrar"?)'),
        ('[line]\nmax_calls = 2\n  [pbxx]\nuser = "a"', 'o.toml:3:3: unknown section "pbxx" (did you mean "pbx"?)'),
        ('user = "100"', 'o.toml:1:1: unknown key outside a section "user"'),
        ("pbx = 5", 'o.toml:1:1: "pbx" is a section (write [pbx] on a line of its own)'),
        ("[pbx]\nuser = 100", 'o.toml:2:1: "user" in [pbx]: must be text in quotes'),
        ('[pbx]\nlocal_port = "5060"', 'o.toml:2:1: "local_port" in [pbx]: must be a whole number, without quotes'),
        ("[pbx]\nlocal_port = 70000", 'o.toml:2:1: "local_port" in [pbx]: must be between 0 and 65535'),
        ("pbx.local_port = true", 'o.toml:1:1: "local_port" in [pbx]: must be a whole number, without quotes'),
        ('[pbx]\ntransport = "upd"', 'o.toml:2:1: "transport" in [pbx]: "upd" is not one of udp, tcp, tls; did you mean "udp"?'),
        ('[pbx]\nexpires = "5 parsecs"', 'o.toml:2:1: "expires" in [pbx]: "5 parsecs" is no duration; write 600ms, 10s, 3m or 1h'),
        ('[pbx]\nregistrar = "sip:me@pbx"', 'o.toml:2:1: "sip:me@pbx" is no address of a PBX (write "pbx.example.net:5060")'),
        ('[pbx]\nregistrar = "pbx:99999"', 'o.toml:2:1: "pbx:99999" is no address of a PBX (write "pbx.example.net:5060")'),
        ('[pbx]\nsrtp = "mandatory"', 'o.toml:2:1: its keys would be read by anybody on the way over udp (transport = "tls")'),
        ('[pbx]\nca_file = "ca.pem"', 'o.toml:2:1: there is no certificate over udp (transport = "tls")'),
        ('[pbx]\nregistrar = "a"\nfallbacks = ["sip:b"]', 'o.toml:3:1: "sip:b" is no address of a PBX (write "pbx.example.net:5060")'),
        ('[pbx]\nregistrar = "a"\nfallbacks = [""]', 'o.toml:3:1: "" is no address of a PBX (write "pbx.example.net:5060")'),
        ('[pbx]\nregistrar = "a"\noutbound_proxy = "sip:b"', 'o.toml:3:1: "sip:b" is no address of a PBX (write "pbx.example.net:5060")'),
        ('[pbx]\noutbound_proxy = "b"', "o.toml:2:1: there is no registrar behind it (registrar ="),
        (
            '[pbx]\nregistrar = "a"\nfallbacks = ["b"]\noutbound_proxy = "c"',
            "o.toml:3:1: everything goes to outbound_proxy, whichever registrar is meant (keep one of the two)",
        ),
        ('[pbx]\nfallbacks = ["b"]', "o.toml:2:1: there is no registrar that they could stand in for (registrar ="),
        ('[pbx]\nregistrar = "a"\nfallbacks = ["b", "c", "d", "e"]', "o.toml:3:1: there are at most 3 of them (name the nearest)"),
        ('[pbx]\ncodecs = ["G729"]', 'o.toml:2:1: "G729" is no codec that onhook speaks (did you mean "G722"?)'),
        ('[pbx]\n\ncodecs = ["g722", "opus"]', 'o.toml:3:1: "opus" is no codec that onhook speaks (there is G722, PCMU, PCMA)'),
        ('[pbx]\ncodecs = ["a-law"]', 'o.toml:2:1: "a-law" is no codec that onhook speaks (write "PCMA")'),
        ('[pbx]\ncodecs = ["G.711 mu"]', 'o.toml:2:1: "G.711 mu" is no codec that onhook speaks (there is G722, PCMU, PCMA)'),
        ("[pbx]\ncodecs = []", 'o.toml:2:1: without a codec there is no sound (codecs = ["G722", "PCMU", "PCMA"])'),
        ('[pbx]\ncodecs = ["PCMU", "pcmu"]', 'o.toml:2:1: "PCMU" stands there twice (keep one)'),
        ('[pbx]\ncodecs = "G722"', 'o.toml:2:1: "codecs" in [pbx]: must be a list of texts in quotes: ["6", "0043"]'),
        ('[pbx]\nlocal_address = "here"', 'o.toml:2:1: "here" is no IP address (write "192.0.2.10")'),
        ('[pbx]\nallowed_sources = ["pbx"]', 'o.toml:2:1: "pbx" is no IP address (write "192.0.2.10")'),
        ('[pbx]\npassword = "a"\npassword_file = "b"', "o.toml:3:1: password and password_file are both given (keep one)"),
        ("[line]\nrecord_audio = 1", 'o.toml:2:1: "record_audio" in [line]: must be true or false, without quotes'),
        ("[extensions]\n200 = 5", 'o.toml:2:1: "200" in [extensions]: must be the name of a flow in quotes'),
        ("[vad]\nthreshold = 1.5", 'o.toml:2:1: "threshold" in [vad]: must be between 0.05 and 0.95'),
        ("[prices]\ntrunk_per_minute = 0.0000001", 'o.toml:2:1: "trunk_per_minute" in [prices]: "1E-7" is finer than a millionth'),
        ("[limits]\nspend = 30.0", "o.toml:2:1: one call may spend more than a whole day (lower spend or raise spend_per_day)"),
        (
            "[limits]\nspend_per_campaign = 0.5",
            "o.toml:2:1: one call may spend more than its whole campaign (lower spend or raise spend_per_campaign)",
        ),
        ('[limits]\ntime_zone = "Europe/Viena"', 'o.toml:2:1: "Europe/Viena" is no time zone (did you mean "Europe/Vienna"?)'),
        ('[limits]\ntime_zone = "/etc/passwd"', 'o.toml:2:1: "/etc/passwd" is no time zone ('),
        ("[web]\nport = 0", 'o.toml:2:1: "port" in [web]: must be between 1 and 65535'),
        ('[web]\naddress = "onhook"', 'o.toml:2:1: "onhook" is no IP address (write "127.0.0.1", or this box\'s own in the office)'),
        ('[web]\nhosts = ["http://onhook"]', 'o.toml:2:1: "http://onhook" is no name of a host (write it without http:// and port: '),
        ('[web]\nsession = "1s"', 'o.toml:2:1: "session" in [web]: must be between 60 and 604800'),
        ('[dial]\nallow = "6"', 'o.toml:2:1: "allow" in [dial]: must be a list of texts in quotes: ["6", "0043"]'),
        ('[dial]\nallow = ["6", ""]', "o.toml:2:1: an empty prefix allows every number in the world (name the prefixes)"),
        ("[dial]\noutbound = true", "o.toml:2:1: outbound is on, but allow has no prefix, so no number can be dialled"),
        ("[tools.clock]\n", 'o.toml:1:1: the tool "clock" has no command (command = ["/usr/local/bin/calendar", "--json"])'),
        ('[tools."a.b"]\ncomand = ["/x"]', 'o.toml:2:1: unknown key "comand" in [tools."a.b"] (did you mean "command"?)'),
        ('[tools."a.b"]\ncommand = "/x"', 'o.toml:2:1: "command" in [tools."a.b"]: must be a list of texts in quotes: '),
        ('[tools.a]\ncommand = ["x"]', 'o.toml:2:1: "x" is no absolute path (name the program by its whole path: /usr/local/bin/...)'),
        ('[tools.a]\ncommand = ["/x", "\\u0000"]', "o.toml:2:1: a command cannot hold a zero character"),
        ("[tools.a]\ncommand = []", 'o.toml:1:1: the tool "a" has no command'),
        ('[tools.a]\ncommand = ["/x"]\n\ngives = ["Free"]', 'o.toml:4:1: "Free" is no name of a value (small letters, digits and _: '),
        ('[tools.a]\ncommand = ["/x"]\ngives = ["b", "b"]', 'o.toml:3:1: "b" means something already (give it another name)'),
        ('[tools.a]\ncommand = ["/x"]\ngives = ["disclose"]', 'o.toml:3:1: "disclose" means something already'),
        ('[tools.a]\ncommand = ["/x"]\ntimeout = "3s"', 'o.toml:3:1: "timeout" in [tools.a]: must be between 0.1 and 2.5'),
        ('[tools.a.b]\ncommand = ["/x"]', 'o.toml:1:1: a.b is no name without quotes (write [tools."a.b"])'),
        ('[tools."A b"]\ncommand = ["/x"]', 'o.toml:1:1: "A b" is no name of a tool (small letters, digits, _ and dots: calendar.lookup)'),
        ("[tools]\nclock = 5", 'o.toml:2:1: "clock" is a section (write [tools.clock] on a line of its own)'),
        (
            '[tools."transfer.boss"]\nkind = "transfer"\nto = "004312345"\nattended = true',
            'o.toml:4:1: "004312345" is no extension of at most 5 digits, and only those are rung by us (leave attended out: ',
        ),
        (
            '[line]\nmax_calls = 1\n[tools."transfer.boss"]\nkind = "transfer"\nto = "201"\nattended = true',
            "o.toml:6:1: an attended transfer takes a second line, and max_calls in [line] is 1 (max_calls = 2)",
        ),
        ("tools = 5", 'o.toml:1:1: "tools" is a section'),
        ("[line]\na b c", "o.toml:2:3: not TOML: "),
        ("[line]\nmax_calls = 1\nmax_calls = 2", "o.toml:3: not TOML: Cannot overwrite a value"),
        ("a = " + "[" * 5000, "o.toml"),
    ],
)
def test_a_mistake_is_named_at_its_line(text: str, wanted: str) -> None:
    found = mistakes(text)
    assert any(problem.startswith(wanted) for problem in found), found


def test_all_mistakes_come_at_once() -> None:
    found = mistakes('[pbx]\nusr = "a"\n[mind]\nthreads = "many"\n[nothing]\n')
    assert [p.split(": ")[0] for p in found] == ["o.toml:2:1", "o.toml:4:1", "o.toml:5:1"]


def test_a_missing_file_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="onhook setup asks for what is needed"):
        load(tmp_path / "onhook.toml")


def test_the_example_loads_and_its_commented_values_are_the_defaults(tmp_path: Path) -> None:
    path = tmp_path / "onhook.toml"
    path.write_text(EXAMPLE.read_text())
    account = load(path).account()
    assert (account.registrar, account.user, account.password) == ("192.0.2.10:5060", "onhook", "change me")
    text = re.sub(r"(?m)^# (?=\w+ = |\[)", "", EXAMPLE.read_text())
    examples = r"(?m)^(password|password_file|registrar|local_address|allowed_sources|200|allow) = .*$"
    assert len(re.findall(examples, text)) == 7
    settings = parse(re.sub(examples, "", text), "o.toml", tmp_path)
    assert settings.tools["calendar.lookup"] == ProgramTool(("/usr/local/bin/calendar", "--json"), ("slot", "person"))
    assert dataclasses.replace(settings, tools={}) == Settings.defaults(tmp_path)


def test_every_key_is_in_the_example() -> None:
    text = EXAMPLE.read_text()
    for section in ("pbx", "line", "ears", "mind", "voice", "vad", "limits", "keep", "prices", "dial", "webhook", "web"):
        block = text.split(f"\n[{section}]")[1].split("\n[")[0]
        for key in vars(getattr(Settings.defaults("/box"), section)):
            assert re.search(rf"(?m)^(# )?{key} = ", block), f"[{section}] {key}"
    blocks = re.split(r'(?m)^# \[tools\."[a-z.]+"\]\n', text)[1:]
    assert {re.search(r'(?m)^# kind = "(\w+)"', block)[1] for block in blocks} == set(KINDS)  # type: ignore[index]
    for block in blocks:
        kind = re.search(r'(?m)^# kind = "(\w+)"', block)[1]  # type: ignore[index]
        for key in vars(KINDS[kind]()):
            assert re.search(rf"(?m)^# {key} = ", block), f"[tools] {kind}: {key}"


def test_money_is_exact_and_paths_are_relative_to_the_file() -> None:
    settings = parse('[prices]\ntrunk_per_minute = 0.1\ntokens_per_1k = "0.000001"\n[line]\nstate_dir = "/var/x"', "o.toml", Path("/box"))
    assert settings.prices.trunk_per_minute == 100_000
    assert settings.prices.tokens_per_1k == 1
    assert settings.state_dir == Path("/var/x")
    assert settings.flows_dir == Path("/box/flows")
    assert settings.model_path("a") == Path("/box/models/a")
    assert settings.model_path("/m/a") == Path("/m/a")


def test_who_answers_and_who_may_be_dialled() -> None:
    settings = parse('[extensions]\n200 = "other"\n[dial]\noutbound = true\nallow = ["6", "0043"]', "o.toml", Path("/box"))
    assert settings.flow_for("200") == "other"
    assert settings.flow_for("201") == "lead-qualification"
    assert settings.dial.allow == ("6", "0043")
    assert not Settings.defaults("/box").dial.outbound


def test_the_password_comes_from_its_file(tmp_path: Path) -> None:
    settings = parse('[pbx]\npassword_file = "secret"', "o.toml", tmp_path)
    with pytest.raises(ConfigError, match="the password cannot be read"):
        settings.account()
    (tmp_path / "secret").write_text("hush\nmore\n")
    assert settings.account().password == "hush"


@pytest.mark.parametrize(
    ("text", "wanted"), [("3m", 180.0), ("600ms", 0.6), ("10s", 10.0), ("1h", 3600.0), ("1m30s", 90.0), ("2.5s", 2.5), (7, 7.0), ("7", 7.0)]
)
def test_durations(text: object, wanted: float) -> None:
    assert seconds(text) == wanted


@pytest.mark.parametrize("text", ["", "soon", "-1s", "3 m s", "1m30", "1e3", None, True, "nan", "٣s x"])
def test_no_durations(text: object) -> None:
    with pytest.raises(ValueError, match="is no duration"):
        seconds(text)


@pytest.mark.parametrize(("text", "wanted"), [("0.20", 200_000), ("0.000001", 1), (3, 3_000_000), ("0", 0), ("1e-6", 1)])
def test_money(text: object, wanted: int) -> None:
    assert micros(text) == wanted


@pytest.mark.parametrize("text", ["", "-0.1", "nan", "inf", "1e400", "0,20", True, "0.0000001"])
def test_no_money(text: object) -> None:
    with pytest.raises(ValueError, match=r"is no amount of money|finer"):
        micros(text)


def test_a_secret_comes_out_of_systemds_credential_where_there_is_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = parse('[pbx]\npassword_file = "pbx-password"', "o.toml", tmp_path)
    (tmp_path / "pbx-password").write_text("beside\n")
    handed = tmp_path / "credentials"
    handed.mkdir()
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(handed))
    assert settings.account().password == "beside"
    (handed / "pbx-password").write_text("\n")
    assert settings.account().password == "beside", "the unit's empty default is none"
    (handed / "pbx-password").write_text("handed over\n")
    assert settings.account().password == "handed over"
    monkeypatch.delenv("CREDENTIALS_DIRECTORY")
    assert settings.account().password == "beside"


@pytest.mark.parametrize(
    ("keys", "encryption"),
    [
        ("", ""),
        ('transport = "tcp"', ""),
        ('transport = "tls"', "signalling"),
        ('transport = "tls"\nsrtp = "optional"', "signalling"),
        ('transport = "tls"\nsrtp = "mandatory"', "signalling and sound"),
    ],
)
def test_what_is_encrypted_is_what_is_asked_for_and_enforced(keys: str, encryption: str) -> None:
    assert parse(f"[pbx]\n{keys}", "o.toml", Path("/box")).encryption == encryption


def test_the_authoritys_file_lies_beside_the_settings() -> None:
    settings = parse('[pbx]\ntransport = "tls"\nca_file = "ca.pem"', "o.toml", Path("/box"))
    assert (settings.ca_path, settings.account().ca_file) == (Path("/box/ca.pem"), "/box/ca.pem")
    assert parse("", "o.toml", Path("/box")).ca_path is None


def test_codecs_are_offered_in_their_order_and_say_what_speech_has() -> None:
    assert parse("", "o.toml", Path("/box")).account().codecs == ("G722", "PCMU", "PCMA")
    assert parse("", "o.toml", Path("/box")).pbx.speech_rate == 16000
    plain = parse('[pbx]\ncodecs = ["pcma", "PCMU"]', "o.toml", Path("/box"))
    assert plain.account().codecs == ("pcma", "PCMU")
    assert plain.pbx.speech_rate == 8000
