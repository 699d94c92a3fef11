"""What commonly goes wrong with a box, looked at one by one, each with its remedy.

Rule: a check looks and changes nothing; what it cannot find out it says, and that is not a failure.
"""

from __future__ import annotations

import os
import socket
import ssl
import stat
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from appliance.errors import OnhookError
from appliance.health import machine
from appliance.health.checks import Check as Check
from appliance.health.record import RecordFacts, day_check, record_check

LEAST_DISK = 500 * 2**20
LEAST_MEMORY = 300 * 2**20
"""Free while the box runs."""
HOTTEST_C = 85.0
PROBE_S = 2.0
PAYLOAD_TYPES = {"PCMU": "0", "PCMA": "8", "G722": "9"}
AS_PBXS_SAY = {"PCMU": "ulaw", "PCMA": "alaw", "G722": "g722"}


@dataclass(frozen=True)
class Patient:
    """What the doctor has to know of the box. Functions may raise OnhookError: what it says is the finding."""

    config: Path
    state_dir: Path
    registrar: str
    """host or host:port; empty where there is none."""
    transport: str
    local_address: str
    sip_port: int
    rtp_port: int
    rtp_ports: int
    models: Callable[[], str]
    """Says how they are, or raises."""
    flows: Callable[[], Sequence[str]]
    """Every flow's problems; empty where all are sound."""
    status: Callable[[], Mapping[str, Any] | None]
    """The running line's own words; None where it does not run."""
    record: Callable[[], RecordFacts | None] = lambda: None
    """How the record of calls is; None where it is not looked at."""
    pbx: Callable[[], Sequence[str]] | None = None
    """Where it is, as address:port, in the order in which it is tried; None where `registrar` is an address."""
    pbx_name: str = ""
    """What its certificate bears; empty is the host of `registrar`."""
    ca_file: str = ""
    """Over tls, who judges the PBX's certificate; empty is the system."""
    codecs: Sequence[str] = ("PCMU", "PCMA")
    """What our calls may go by."""
    gpu_wanted: bool = False
    gpu_built: Callable[[], bool] = lambda: False


def examine(patient: Patient) -> list[Check]:
    """Every check, in the order in which a person would look."""
    running = patient.status()
    checks: list[Check] = [
        _told("models", patient.models, "onhook models fetch"),
        _flows(patient),
        _settings_private(patient.config),
        _state_dir(patient.state_dir),
        _disk(patient.state_dir),
        *_record(patient, running),
        _memory(),
        _clock(),
        _temperature(),
        _address(patient.local_address),
        *_ports(patient, running is not None),
        *_pbx(patient),
        _registration(patient, running),
        *_waiting(running),
        _priority(),
        _watchdog(),
    ]
    if patient.gpu_wanted:
        checks.append(_gpu(patient))
    return checks


def as_text(checks: Iterable[Check]) -> str:
    """For people: what is wrong stands out, with what to do."""
    marks = {True: "ok  ", False: "BAD ", None: "?   "}
    out = []
    for check in checks:
        out.append(f"{marks[check.ok]} {check.name}: {check.detail}")
        if check.ok is False and check.remedy:
            out.append(f"     -> {check.remedy}")
    bad = sum(line.startswith("BAD") for line in out)
    out.append("all is well" if not bad else f"{bad} thing{'s' if bad > 1 else ''} to mend")
    return "\n".join(out)


def as_dict(checks: Iterable[Check]) -> dict[str, Any]:
    """For --json."""
    return {"checks": [asdict(check) for check in checks]}


def _told(name: str, ask: Callable[[], str], remedy: str) -> Check:
    try:
        return Check(name, True, ask())
    except OnhookError as error:
        return Check(name, False, str(error), remedy)


def _flows(patient: Patient) -> Check:
    try:
        problems = patient.flows()
    except OnhookError as error:
        return Check("flows", False, str(error), "onhook check")
    if problems:
        return Check(
            "flows", False, "; ".join(problems[:3]) + (f"; and {len(problems) - 3} more" if len(problems) > 3 else ""), "onhook check"
        )
    return Check("flows", True, "every flow is sound")


def _settings_private(config: Path) -> Check:
    name = "settings"
    try:
        mode = config.stat().st_mode
    except OSError:
        return Check(name, False, f"there is no {config}", "onhook setup asks for what is needed and writes it")
    if mode & (stat.S_IRGRP | stat.S_IROTH) and "password =" in config.read_text(errors="replace"):
        return Check(name, False, f"{config.name} holds the PBX password and others can read it", f"chmod 600 {config}")
    return Check(name, True, f"{config.name} is readable to its owner alone, or holds no password")


def _state_dir(path: Path) -> Check:
    name = "state folder"
    if not path.exists():
        ok = os.access(path.parent, os.W_OK)
        return Check(
            name,
            ok,
            f"{path} is made at the first start" if ok else f"{path.parent} cannot be written",
            "give it to the user that runs onhook",
        )
    ok = os.access(path, os.W_OK | os.X_OK)
    return Check(name, ok, f"{path} can{'' if ok else 'not'} be written", "give it to the user that runs onhook")


def _disk(path: Path) -> Check:
    found = machine.disk(path)
    if found is None:
        return Check("disk", None, "this system does not tell")
    free, total = found
    remedy = "delete what is not needed; without room new calls are refused, as they could not be written down"
    return Check("disk", free >= LEAST_DISK, f"{free / 2**30:.1f} GB free of {total / 2**30:.0f}", remedy)


def _record(patient: Patient, running: Mapping[str, Any] | None) -> list[Check]:
    facts = patient.record()
    return [] if facts is None else [record_check(facts, running), day_check(facts, machine.clock_synchronised())]


def _memory() -> Check:
    found = machine.memory()
    if found is None:
        return Check("memory", None, "this system does not tell")
    text = f"{found.available / 2**30:.1f} GB free of {found.total / 2**30:.1f}"
    return Check("memory", found.available >= LEAST_MEMORY, text, "end other programs, or name a smaller model in onhook.toml")


def _clock() -> Check:
    year = time.gmtime().tm_year
    if year < 2026:
        return Check("clock", False, f"it is set to {year}", "timedatectl set-ntp true, and let the box reach a time server")
    synced = machine.clock_synchronised()
    text = {True: "synchronised", False: "not synchronised", None: "this system does not tell"}[synced]
    remedy = "timedatectl set-ntp true, and let the box reach a time server: until then no call is placed, and midnight is doubted"
    return Check("clock", synced, text, remedy)


def _temperature() -> Check:
    found = machine.temperatures()
    if machine.throttled():
        return Check(
            "temperature", False, "the processor is held back by heat or a weak power supply", "cool it; use the board's own power supply"
        )
    if not found:
        return Check("temperature", None, "this machine has no sensor that can be read")
    sensor, hottest = max(found.items(), key=lambda item: item[1])
    return Check("temperature", hottest < HOTTEST_C, f"{hottest:.0f} degrees ({sensor})", "give the box air")


def _address(address: str) -> Check:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.bind((address, 0))
        except OSError:
            return Check(
                "address",
                False,
                f"{address} is not an address of this box",
                "correct local_address in [pbx] of onhook.toml; `ip address` shows them",
            )
    return Check("address", True, f"{address} is ours")


def _ports(patient: Patient, running: bool) -> list[Check]:
    if running:
        return [
            Check(
                "ports",
                True,
                f"SIP {patient.sip_port or 'of its own choice'}, sound from {patient.rtp_port}; held by the running appliance",
            )
        ]
    wanted = [(patient.sip_port, "local_port")] if patient.sip_port else []
    wanted += [(port, "rtp_port") for port in range(patient.rtp_port, patient.rtp_port + patient.rtp_ports, 2)]
    for port, key in wanted:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            try:
                probe.bind((patient.local_address, port))
            except OSError as error:
                return [
                    Check(
                        "ports",
                        False,
                        f"UDP {port}: {error.strerror}",
                        f"end what has it (ss -ulpn), or change {key} in [pbx] of onhook.toml",
                    )
                ]
    return [Check("ports", True, "free")]


def _pbx(patient: Patient) -> list[Check]:
    if not patient.registrar:
        return [Check("PBX", None, "none is configured: callers dial this box directly")]
    usual = 5061 if patient.transport == "tls" else 5060
    try:
        places = patient.pbx() if patient.pbx is not None else [patient.registrar]
    except OnhookError as error:
        return [Check("PBX", False, str(error), "correct registrar in [pbx] of onhook.toml, or mend the name service of this network")]
    out: list[Check] = []
    for number, place in enumerate(places):
        host, _, port = place.partition(":")
        found = _at((host, int(port or usual)), patient, patient.pbx_name or host)
        if number and not found[0].ok:
            found = [replace(found[0], name="other PBX", ok=None)]  # one that answers is enough
        if out and found[0].ok and not out[0].ok:
            out = [*found, *(replace(check, name="other PBX", ok=None) for check in out)]
        else:
            out += found[:1] if out else found
    return out


def _at(address: tuple[str, int], patient: Patient, host: str) -> list[Check]:
    """One of its addresses."""
    try:
        answer, body, took_ms = _options(address, patient, host)
    except ssl.SSLCertVerificationError as error:
        return [
            Check("PBX", False, f"its certificate cannot be trusted: {error.verify_message}", "correct ca_file in [pbx] of onhook.toml")
        ]
    if answer is None:
        remedy = "is the PBX on, the port right, and no firewall between? Some are silent to strangers: then look at the registration"
        return [Check("PBX", False, f"{address[0]}:{address[1]} does not answer", remedy)]
    asks = ", as it should to who has not given a password" if answer.startswith(("401", "407")) else ""
    return [Check("PBX", True, f"{address[0]}:{address[1]} answers after {took_ms:.0f} ms: {answer}{asks}"), _codecs(body, patient.codecs)]


def _options(address: tuple[str, int], patient: Patient, name: str) -> tuple[str | None, str, float]:
    """An OPTIONS (RFC 3261 section 11) from a port of its own: the status line (None where nothing came), the body, and ms. Over tls to
    whom a certificate of `name` proves to be the PBX; ssl.SSLCertVerificationError where none does."""
    kind = socket.SOCK_DGRAM if patient.transport == "udp" else socket.SOCK_STREAM
    with ExitStack() as stack:
        probe = stack.enter_context(socket.socket(socket.AF_INET, kind))
        probe.settimeout(PROBE_S)
        try:
            probe.bind((patient.local_address, 0))
            probe.connect(address)
            if patient.transport == "tls":
                context = ssl.create_default_context(cafile=patient.ca_file or None)
                probe = stack.enter_context(context.wrap_socket(probe, server_hostname=name))
            host, port = probe.getsockname()
            tag = os.urandom(6).hex()
            lines = [
                f"OPTIONS sip:{address[0]}:{address[1]} SIP/2.0",
                f"Via: SIP/2.0/{patient.transport.upper()} {host}:{port};branch=z9hG4bK{tag};rport",
                "Max-Forwards: 70",
                f"From: <sip:doctor@{host}>;tag={tag}",
                f"To: <sip:{address[0]}>",
                f"Call-ID: {tag}@{host}",
                "CSeq: 1 OPTIONS",
                f"Contact: <sip:doctor@{host}:{port}>",
                "Accept: application/sdp",
                "Content-Length: 0",
            ]
            began = time.monotonic()
            probe.send(("\r\n".join(lines) + "\r\n\r\n").encode())
            reply = probe.recv(65535).decode(errors="replace")
        except ssl.SSLCertVerificationError:
            raise
        except OSError:
            return None, "", 0.0
    head, _, body = reply.partition("\r\n\r\n")
    first = head.split("\r\n", 1)[0]
    took_ms = (time.monotonic() - began) * 1000
    return (first.removeprefix("SIP/2.0 ") if first.startswith("SIP/2.0 ") else None), body, took_ms


def _codecs(body: str, ours: Sequence[str]) -> Check:
    """Our codecs in what the PBX says it can, where it says so (RFC 3551 section 6: static payload types)."""
    names = ", ".join(ours)
    if "m=audio" not in body:
        return Check("codecs", None, f"the PBX does not say before a call; Onhook speaks {names}")
    payloads = set(body.split("m=audio", 1)[1].splitlines()[0].split())
    common = [codec for codec in ours if PAYLOAD_TYPES[codec.upper()] in payloads]
    if not common:
        remedy = f"allow {' or '.join(AS_PBXS_SAY[codec.upper()] for codec in ours)} for this extension in the PBX, or see codecs in [pbx]"
        return Check("codecs", False, f"the PBX offers none of {names}", remedy)
    wide = "" if "G722" not in map(str.upper, ours) or "G722" in map(str.upper, common) else "; allow g722 there for wideband sound"
    return Check("codecs", True, f"the PBX offers {', '.join(common)}{wide}")


def _registration(patient: Patient, running: Mapping[str, Any] | None) -> Check:
    if not patient.registrar:
        return Check("registration", None, "no PBX is configured")
    if running is None:
        return Check("registration", None, "the appliance does not run: onhook run, or systemctl start onhook, starts it")
    state = running["registration"]
    ok = state["state"] == "registered"
    remedy = "check user and password in [pbx] of onhook.toml against the extension in the PBX"
    return Check(
        "registration", ok, "registered" if ok else f"{state['state']}: {state.get('reason', '')} {state.get('status', '')}".strip(), remedy
    )


def _waiting(running: Mapping[str, Any] | None) -> list[Check]:
    """Flows that no call gets yet: at the first start their saved conversations are played."""
    flows = (running or {}).get("flows", {})
    late = {name: doing for name, doing in flows.get("waiting", {}).items() if name not in flows.get("live", {})}
    if not late:
        return []
    by_what = {what: ", ".join(sorted(name for name, doing in late.items() if doing == what)) for what in sorted(set(late.values()))}
    text = "; ".join(f"{names}: {what}" for what, names in by_what.items())
    return [Check("not live yet", None, f"{text}; until then calls to it are refused (480), and the PBX takes the caller elsewhere")]


def _priority() -> Check:
    """May the line go before other programs? Tried in a child, so that nothing changes here."""
    child = os.fork()
    if child == 0:
        try:
            os.nice(-5)
        except OSError:
            os._exit(1)
        os._exit(0)
    ok = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    text = (
        "the line may go before other programs"
        if ok
        else "the line runs no sooner than other programs, so its sound may stutter under load"
    )
    return Check("priority", ok or None, text, "start it as the service does (LimitNICE=-10), or as root")


def _watchdog() -> Check:
    soft = "WATCHDOG_USEC" in os.environ or Path("/etc/systemd/system/onhook.service").exists()
    hard = machine.hardware_watchdog()
    text = f"{'the service is watched by systemd' if soft else 'not installed as a service'}; {'a' if hard else 'no'} hardware watchdog"
    return Check("watchdog", True if soft else None, text, "scripts/install sets it up")


def _gpu(patient: Patient) -> Check:
    found = machine.gpus()
    if not found:
        return Check(
            "GPU",
            False,
            "onhook.toml asks for one, and this machine shows none",
            "set n_gpu_layers = 0 and gpu = false, or install its driver",
        )
    if not patient.gpu_built():
        return Check("GPU", False, "llama.cpp was built without it", "ONHOOK_LLAMA_CMAKE=-DGGML_CUDA=ON scripts/setup")
    return Check("GPU", True, ", ".join(found))
