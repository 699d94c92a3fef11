"""The doctor finds what is wrong, says what to do, and is not alarmed by what is well."""

from __future__ import annotations

import json
import socket
import threading
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from appliance.errors import ConfigError, RemoteError
from appliance.health import doctor, machine
from appliance.health.doctor import Check, Patient, _codecs, as_dict, as_text, examine
from appliance.health.wallclock import WallClock, spell


def _fails() -> str:
    raise ConfigError("whisper is missing")


@pytest.fixture
def patient(tmp_path: Path) -> Patient:
    config = tmp_path / "onhook.toml"
    config.write_text('[pbx]\npassword = "secret"\n')
    config.chmod(0o600)
    return Patient(
        config=config, state_dir=tmp_path / "var", registrar="", transport="udp", local_address="127.0.0.1", sip_port=0, rtp_port=42000,
        rtp_ports=8, models=lambda: "whole", flows=list, status=lambda: None,
    )  # fmt: skip


def found(patient: Patient, name: str) -> Check:
    return next(check for check in examine(patient) if check.name == name)


def test_a_healthy_box_has_nothing_to_mend(patient: Patient) -> None:
    wrong = [
        check for check in examine(patient) if check.ok is False and check.name != "clock"
    ]  # a machine for tests may have no time server
    assert wrong == []


def test_every_failure_has_a_remedy(patient: Patient) -> None:
    taken = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    taken.bind(("127.0.0.1", 0))
    sick = replace(
        patient, models=_fails, flows=lambda: ["a.yaml:3:1: wrong"] * 5, sip_port=taken.getsockname()[1], registrar="no.such.host.invalid"
    )
    sick.config.chmod(0o644)
    checks = {check.name: check for check in examine(sick)}
    for name in ("models", "flows", "settings", "ports", "PBX"):
        assert checks[name].ok is False, name
        assert checks[name].remedy, name
    assert "and 2 more" in checks["flows"].detail
    assert "secret" not in as_text(checks.values())
    assert [line for line in as_text(checks.values()).splitlines() if line.startswith("BAD")]
    taken.close()


def test_an_address_of_somebody_else(patient: Patient) -> None:
    assert found(replace(patient, local_address="192.0.2.7"), "address").ok is False


def test_no_settings(patient: Patient) -> None:
    patient.config.unlink()
    assert found(patient, "settings").ok is False


@pytest.mark.parametrize(
    ("state", "ok"), [({"state": "registered"}, True), ({"state": "failed", "status": 403, "reason": "Forbidden"}, False)]
)
def test_registration_is_the_lines_word(patient: Patient, state: dict[str, Any], ok: bool) -> None:
    running = replace(patient, registrar="127.0.0.1:9", status=lambda: {"registration": state})
    assert found(running, "registration").ok is ok
    assert found(running, "ports").ok


@pytest.mark.parametrize(
    ("answer", "pbx", "codecs"),
    [
        ("SIP/2.0 200 OK\r\nContent-Type: application/sdp\r\n\r\nv=0\r\nm=audio 4000 RTP/AVP 0 8 101\r\n", True, True),
        ("SIP/2.0 200 OK\r\n\r\nv=0\r\nm=audio 4000 RTP/AVP 18\r\n", True, False),
        ("SIP/2.0 401 Unauthorized\r\n\r\n", True, None),
        ("HTTP/1.1 400 Bad Request\r\n\r\n", False, None),
    ],
)
def test_the_pbx_is_asked(patient: Patient, answer: str, pbx: bool, codecs: bool | None) -> None:
    server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    server.bind(("127.0.0.1", 0))
    server.settimeout(10)

    def reply() -> None:
        asked, address = server.recvfrom(65535)
        assert asked.startswith(b"OPTIONS sip:127.0.0.1")
        server.sendto(answer.encode(), address)

    thread = threading.Thread(target=reply)
    thread.start()
    checks = {check.name: check for check in examine(replace(patient, registrar=f"127.0.0.1:{server.getsockname()[1]}"))}
    thread.join()
    server.close()
    assert checks["PBX"].ok is pbx
    if codecs is not None:
        assert checks["codecs"].ok is codecs


def test_a_name_is_looked_up_and_one_place_that_answers_is_enough(patient: Patient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "PROBE_S", 0.2)

    def unknown() -> list[str]:
        raise RemoteError("the name pbx.example.org could not be looked up: the name service does not answer")

    named = replace(patient, registrar="pbx.example.org", pbx_name="pbx.example.org")
    check = found(replace(named, pbx=unknown), "PBX")
    assert (check.ok, "the name service does not answer" in check.detail) == (False, True)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as server, socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as silent:
        for each in (server, silent):
            each.bind(("127.0.0.1", 0))
        here, there = (f"127.0.0.1:{each.getsockname()[1]}" for each in (server, silent))

        def reply() -> None:
            server.sendto(b"SIP/2.0 200 OK\r\n\r\n", server.recvfrom(65535)[1])

        for places, said in (([there, here], [here, there]), ([here, there], [here, there])):
            thread = threading.Thread(target=reply)
            thread.start()
            checks = examine(replace(named, pbx=partial(list, places)))
            thread.join()
            told = [(check.name, check.ok) for check in checks if "PBX" in check.name]
            assert told == [("PBX", True), ("other PBX", None)]
            assert [place in check.detail for place, check in zip(said, (c for c in checks if "PBX" in c.name), strict=True)] == [
                True,
                True,
            ]
        checks = examine(replace(named, pbx=lambda: [there, there]))
        assert [(check.name, check.ok) for check in checks if "PBX" in check.name] == [("PBX", False), ("other PBX", None)]


@pytest.mark.parametrize(
    ("offered", "ours", "ok", "says"),
    [
        ("0 8 101", ("G722", "PCMU"), True, "the PBX offers PCMU; allow g722 there for wideband sound"),
        ("9 0 101", ("G722", "PCMU"), True, "the PBX offers G722, PCMU"),
        ("0 101", ("PCMU", "PCMA"), True, "the PBX offers PCMU"),
        ("18", ("G722", "PCMU"), False, "the PBX offers none of G722, PCMU"),
    ],
)
def test_codecs_in_common_are_named(offered: str, ours: tuple[str, ...], ok: bool, says: str) -> None:
    check = _codecs(f"v=0\r\nm=audio 4000 RTP/AVP {offered}\r\n", ours)
    assert (check.ok, check.detail) == (ok, says)
    assert ok or "allow g722 or ulaw" in check.remedy
    assert "G722" in _codecs("", ("G722",)).detail


def test_what_the_first_start_waits_for_is_said(patient: Patient) -> None:
    state = {"registration": {"state": "none"}, "flows": {"live": {"a": {}}, "waiting": {"a": "has just changed", "b": "plays 3 of 8"}}}
    check = found(replace(patient, status=lambda: state), "not live yet")
    assert check.ok is None
    assert check.detail.startswith("b: plays 3 of 8; until then")


def test_a_clock_that_is_set_is_seen_and_one_that_is_trimmed_is_not() -> None:
    wall = WallClock()
    looks = [(1000.0, 0.0), (1001.0, 1.0), (1002.5, 2.0), (1005.0, 3.0), (91005.0, 3.0), (91006.0, 4.0), (0.0, 5.0)]
    assert [str(step) for look in looks if (step := wall.look(*look))] == ["set forward by 1 d 1 h", "set back by 1 d 1 h"]
    assert wall.steps == 2
    assert [spell(s) for s in (0.2, 59.6, 7260, 86400)] == ["0 s", "1 min", "2 h 1 min", "1 d"]


def test_the_json_has_the_shape_that_is_promised(patient: Patient) -> None:
    told = json.loads(json.dumps(as_dict(examine(patient))))
    assert set(told) == {"checks"}
    assert all(set(check) == {"name", "ok", "detail", "remedy"} for check in told["checks"])


def test_the_machines_facts_are_read_from_its_files(tmp_path: Path) -> None:
    (tmp_path / "meminfo").write_text("MemTotal: 2048 kB\nMemAvailable: 1024 kB\n")
    assert machine.memory(tmp_path) == machine.Memory(2 * 2**20, 2**20)
    zone = tmp_path / "class" / "thermal" / "thermal_zone0"
    zone.mkdir(parents=True)
    (zone / "type").write_text("cpu\n")
    (zone / "temp").write_text("91000\n")
    assert machine.temperatures(tmp_path) == {"cpu": 91.0}
    assert machine.memory(tmp_path / "nothing") is None
    assert machine.temperatures(tmp_path / "nothing") == {}
