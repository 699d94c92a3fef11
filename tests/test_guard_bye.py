"""The BYE of last resort as bytes: RFC 3261's own examples, and what is no dialog."""

from __future__ import annotations

from typing import Any

import pytest
from guard_house import answer, header

from appliance.guard.bye import (
    FAR_ABOVE,
    MAX_CSEQ,
    build,
    host_and_port,
    next_hop,
    read_dialog,
    reason,
    request_target,
    status,
    take_message,
)

DIALOG: dict[str, Any] = {
    "call_id": "3848276298220188511@atlanta.example.com",
    "local": "Alice <sip:alice@atlanta.example.com>;tag=9fxced76sl",
    "remote": "Bob <sip:bob@biloxi.example.com>;tag=8321234356",
    "cseq": 2,
    "target": "sip:bob@client.biloxi.example.com",
    "routes": ["<sip:ss1.atlanta.example.com;lr>", "<sip:ss2.biloxi.example.com;lr>"],
    "transport": "udp",
    "local_address": "192.0.2.101",
    "destination": "192.0.2.111:5060",
    "tls_name": "",
}
BRANCH = "z9hG4bKnashds7"


def test_a_bye_by_loose_routes() -> None:
    message = build(read_dialog(DIALOG), 1_000_002, "192.0.2.101:40000", BRANCH, 'Q.850;cause=16;text="call limit"')
    assert message.decode() == (
        "BYE sip:bob@client.biloxi.example.com SIP/2.0\r\n"
        "Via: SIP/2.0/UDP 192.0.2.101:40000;rport;branch=z9hG4bKnashds7\r\n"
        "Max-Forwards: 70\r\n"
        "Route: <sip:ss1.atlanta.example.com;lr>\r\n"
        "Route: <sip:ss2.biloxi.example.com;lr>\r\n"
        "From: Alice <sip:alice@atlanta.example.com>;tag=9fxced76sl\r\n"
        "To: Bob <sip:bob@biloxi.example.com>;tag=8321234356\r\n"
        "Call-ID: 3848276298220188511@atlanta.example.com\r\n"
        "CSeq: 1000002 BYE\r\n"
        'Reason: Q.850;cause=16;text="call limit"\r\n'
        "Content-Length: 0\r\n"
        "\r\n"
    )


@pytest.mark.parametrize(
    ("routes", "target", "uri", "sent"),
    [
        # section 12.2.1.1: an empty route set; one that begins loosely; one that begins strictly (its own example)
        ([], "sip:user@remoteua", "sip:user@remoteua", ()),
        (["<sip:p1;lr>", "<sip:p2>"], "sip:user@remoteua", "sip:user@remoteua", ("<sip:p1;lr>", "<sip:p2>")),
        (
            ["<sip:proxy1>", "<sip:proxy2>", "<sip:proxy3;lr>", "<sip:proxy4>"],
            "sip:user@remoteua",
            "sip:proxy1",
            ("<sip:proxy2>", "<sip:proxy3;lr>", "<sip:proxy4>", "<sip:user@remoteua>"),
        ),
        (["<sip:p1;lr=on>"], "sip:a@b", "sip:a@b", ("<sip:p1;lr=on>",)),
        (["<sip:p1;LR>,<sip:p2;lr>"], "sip:a@b", "sip:a@b", ("<sip:p1;LR>", "<sip:p2;lr>")),
        (["<sip:p1;transport=tcp;lrx>"], "sip:a@b", "sip:p1;transport=tcp;lrx", ("<sip:a@b>",)),
        (["sip:p1;lr"], "sip:a@b", "sip:a@b", ("<sip:p1;lr>",)),
        # section 19.1.1: what a Request-URI may not have
        ([], "<sip:a@b;method=INVITE;ob?Subject=x>;expires=60", "sip:a@b;ob", ()),
        (["<sip:p1;method=BYE?a=b>"], "sip:a@b", "sip:p1", ("<sip:a@b>",)),
    ],
)
def test_request_uri_and_routes(routes: list[str], target: str, uri: str, sent: tuple[str, ...]) -> None:
    assert request_target(read_dialog(DIALOG | {"routes": routes, "target": target})) == (uri, sent)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"call_id": ""}, "call_id is one line"),
        ({"call_id": "a\r\nX: y"}, "call_id is one line"),
        ({"local": "x" * 2000}, "local is one line"),
        ({"remote": None}, "remote is one line"),
        ({"remote": "\ud800"}, "remote is not text"),
        ({"cseq": -1}, "cseq is a number below"),
        ({"cseq": 1 << 31}, "cseq is a number below"),
        ({"cseq": True}, "cseq is a number below"),
        ({"target": "tel:+123"}, "not a SIP URI"),
        ({"target": "sip:a b"}, "not a SIP URI"),
        ({"routes": "sip:a"}, "routes are a list"),
        ({"routes": ["nonsense"]}, "not a SIP URI"),
        ({"routes": ["<sip:a;lr>"] * 17}, "at most 16"),
        ({"transport": "sctp"}, "one of udp, tcp, tls, not sctp"),
        ({"destination": "192.0.2.1"}, "not an address and a port"),
        ({"destination": "192.0.2.1:99999"}, "not an address and a port"),
        ({"destination": "pbx.example.com:5060"}, "not an IP address"),
        ({"local_address": "localhost"}, "not an IP address"),
    ],
)
def test_what_is_no_dialog(change: dict[str, Any], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        read_dialog(DIALOG | change)


@pytest.mark.parametrize("name", [name for name in DIALOG if name not in ("cseq", "routes", "tls_name")])
def test_what_a_dialog_must_have(name: str) -> None:
    with pytest.raises(ValueError, match=name):
        read_dialog({key: value for key, value in DIALOG.items() if key != name})


def test_whom_a_certificate_must_name() -> None:
    """RFC 5922 section 7: the host of the next hop; what the line knew the PBX by where it says so."""
    assert next_hop(read_dialog(DIALOG | {"routes": [], "target": "sip:bob@192.0.2.111:5061"})) == "192.0.2.111"
    assert (
        next_hop(read_dialog(DIALOG | {"routes": [], "target": "sip:bob@192.0.2.111:5061", "tls_name": "pbx.example.com"}))
        == "pbx.example.com"
    )
    with pytest.raises(ValueError, match="tls_name is one line"):
        read_dialog(DIALOG | {"tls_name": "a\r\nb"})


def test_a_dialog_survives_being_kept() -> None:
    dialog = read_dialog(DIALOG)
    again = read_dialog(dialog.as_dict())
    assert again.as_dict() == dialog.as_dict() == DIALOG
    with pytest.raises(ValueError, match="is an object"):
        read_dialog([])


def test_addresses() -> None:
    assert host_and_port("192.0.2.1:5060") == ("192.0.2.1", 5060)
    assert host_and_port("[2001:db8::1]:5061") == ("2001:db8::1", 5061)
    assert next_hop(read_dialog(DIALOG)) == "ss1.atlanta.example.com"
    for target, host in (
        ("sips:bob@pbx.example.com:5061;x=y", "pbx.example.com"),
        ("sip:pbx.example.com", "pbx.example.com"),
        ("sip:[2001:db8::1]:5060", "2001:db8::1"),
        ("sip:a@192.0.2.3:99?x=y", "192.0.2.3"),
    ):
        assert next_hop(read_dialog(DIALOG | {"routes": [], "target": target})) == host


def test_reasons() -> None:
    assert reason("limit", "spend") == 'Q.850;cause=16;text="spend limit"'
    assert reason("limit", 'a"b\r\nc') == 'Q.850;cause=16;text="abc limit"'
    assert reason("line_died", "call") == 'Q.850;cause=41;text="line died"'
    assert "Reason" not in build(read_dialog(DIALOG), 3, "192.0.2.1:1", BRANCH, "").decode()


def test_far_above_stays_a_cseq() -> None:
    assert 2**31 - 1 == MAX_CSEQ > FAR_ABOVE


# --- answers


def _bye() -> str:
    return build(read_dialog(DIALOG), 7, "192.0.2.101:40000", BRANCH, "").decode()


def test_an_answer_is_known_by_branch_and_number() -> None:
    plain = answer(_bye(), "200 OK")
    assert status(plain, BRANCH, 7) == 200
    assert status(answer(_bye(), "481 Call/Transaction Does Not Exist"), BRANCH, 7) == 481
    assert status(answer(_bye(), "100"), BRANCH, 7) == 100
    assert status(plain, BRANCH + "x", 7) == 0
    assert status(plain, BRANCH, 8) == 0
    assert status(plain.replace(b"7 BYE", b"7 INVITE"), BRANCH, 7) == 0
    assert status(_bye().encode(), BRANCH, 7) == 0, "a request"
    assert status(b"", BRANCH, 7) == 0
    assert status(b"\xff\xfe\x00", BRANCH, 7) == 0
    assert status(b"SIP/2.0 200 OK", BRANCH, 7) == 0


def test_an_answer_however_it_is_written() -> None:
    """Compact and folded headers, other cases, a lone LF, further Vias (RFC 4475 section 3.1.1.1)."""
    via = f"v:  SIP  / 2.0 / UDP\n 192.0.2.2;rport=5;\n  BRANCH = {BRANCH} ,SIP/2.0/UDP other;branch=z9hG4bKx"
    folded = f"sip/2.0 200 OK\n{via}\ncSeQ:\t7\n  bye\n\n"
    assert status(folded.encode(), BRANCH, 7) == 200


def test_messages_on_a_stream() -> None:
    one = answer(_bye(), "100 Trying").replace(b"Content-Length: 0\r\n\r\n", b"l: 4\r\n\r\nbody")
    two = answer(_bye(), "200 OK")
    stream, taken = bytearray(), []
    for byte in b"\r\n\r\n" + one + b"\r\n" + two:
        stream.append(byte)
        while (message := take_message(stream)) is not None:
            taken.append(message)
    assert taken == [one, two]
    assert header(taken[1].decode(), "CSeq") == "7 BYE"


@pytest.mark.parametrize(
    "stream", [b"x" * 70_000, b"SIP/2.0 200\r\nContent-Length: 9999999\r\n\r\n", b"SIP/2.0 200\r\nContent-Length: -1\r\n\r\n"]
)
def test_no_messages_on_a_stream(stream: bytes) -> None:
    with pytest.raises(ValueError, match="a message"):
        take_message(bytearray(stream))
