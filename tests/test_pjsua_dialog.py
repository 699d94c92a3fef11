"""The dialog as its messages tell it; no library needed."""

from dataclasses import asdict, replace

import pytest

from appliance.adapters.pjsua_dialog import NOBODY, DialogNotes
from appliance.guard.bye import read_dialog
from appliance.ports import DialogIdentity

THEIRS, OURS = '"PBX, big" <sip:1555@pbx>;tag=theirs', "<sip:onhook@10.0.0.2>;tag=ours"
ROUTES = "Record-Route: <sip:p1;lr>,<sip:p2;lr>\r\nRecord-Route: <sip:p3;lr>\r\n"


def message(first: str, sender: str, to: str, cseq: str, extra: str = "", call_id: str = "abc@pbx") -> str:
    return f"{first}\r\nFrom: {sender}\r\nTo: {to}\r\nCall-ID: {call_id}\r\nCSeq: {cseq}\r\n{extra}Content-Length: 0\r\n\r\n"


def contact(uri: str) -> str:
    return f"m: <{uri}>;expires=9\r\n"


def answered_inbound() -> DialogNotes:
    notes = DialogNotes(True, "udp", "10.0.0.2")
    notes.received(
        message("INVITE sip:o SIP/2.0", THEIRS, "<sip:onhook@10.0.0.2>", "7 INVITE", ROUTES + contact("sip:1555@pbx:5070")), "10.0.0.1:5060"
    )
    notes.sent(message("SIP/2.0 180 Ringing", THEIRS, OURS, "7 INVITE"))
    assert notes.identity is None
    notes.sent(message("SIP/2.0 200 OK", THEIRS, OURS, "7 INVITE", ROUTES + contact("sip:onhook@10.0.0.2:5061")))
    return notes


INBOUND = DialogIdentity(
    "abc@pbx",
    OURS,
    "<sip:1555@pbx>;tag=theirs",
    0,
    "sip:1555@pbx:5070",
    ("<sip:p1;lr>", "<sip:p2;lr>", "<sip:p3;lr>"),
    "udp",
    "10.0.0.2",
    "10.0.0.1:5060",
)


def test_a_call_that_came_in() -> None:
    assert answered_inbound().identity == INBOUND


def test_a_call_we_placed_with_a_challenge_and_another_branch_ringing_first() -> None:
    notes = DialogNotes(False, "tcp", "0.0.0.0")
    bare = "<sip:1555@pbx>"
    notes.sent(message("INVITE sip:1555@pbx SIP/2.0", OURS, bare, "8 INVITE", contact("sip:onhook@10.0.0.2:5061")))
    notes.received(message("SIP/2.0 401 Unauthorized", OURS, bare + ";tag=challenge", "8 INVITE"), "10.0.0.1:5060")
    notes.sent(message("ACK sip:1555@pbx SIP/2.0", OURS, bare + ";tag=challenge", "8 ACK"))
    notes.sent(message("INVITE sip:1555@pbx SIP/2.0", OURS, bare, "9 INVITE", contact("sip:onhook@10.0.0.2:5061")))
    notes.received(message("SIP/2.0 180 Ringing", OURS, bare + ";tag=other", "9 INVITE", contact("sip:other@x")), "10.0.0.1:5060")
    assert notes.identity is None
    notes.received(message("SIP/2.0 200 OK", OURS, THEIRS, "9 INVITE", ROUTES + contact("sip:1555@pbx:5070")), "10.0.0.1:5060")
    assert notes.identity == replace(INBOUND, cseq=9, routes=("<sip:p3;lr>", "<sip:p2;lr>", "<sip:p1;lr>"), transport="tcp")


def test_their_target_refresh_moves_the_target_and_leaves_the_routes() -> None:
    for method in ("INVITE", "UPDATE"):
        notes = answered_inbound()
        refresh = message(
            f"{method} sip:o SIP/2.0", THEIRS, OURS, f"8 {method}", "Record-Route: <sip:x;lr>\r\n" + contact("sip:moved@pbx:9")
        )
        notes.received(refresh, "10.0.0.9:5060")
        assert notes.identity == replace(INBOUND, target="sip:moved@pbx:9", destination="10.0.0.9:5060")


def test_a_refresh_to_what_cannot_be_a_target_is_passed_over() -> None:
    for uri in (f"sip:{LONG}@pbx", "tel:+1555", "sip:a b@pbx", ""):
        notes = answered_inbound()
        notes.received(message("INVITE sip:o SIP/2.0", THEIRS, OURS, "8 INVITE", contact(uri)), "10.0.0.1:5060")
        assert notes.identity == INBOUND


def test_our_own_refresh_is_counted_and_its_answer_moves_the_target() -> None:
    notes = answered_inbound()
    notes.sent(message("UPDATE sip:1555@pbx SIP/2.0", OURS, THEIRS, "4711 UPDATE"))
    notes.received(message("SIP/2.0 200 OK", OURS, THEIRS, "4711 UPDATE", contact("sip:moved@pbx:9")), "10.0.0.1:5060")
    assert notes.identity == replace(INBOUND, target="sip:moved@pbx:9", cseq=4711)


def test_what_moves_no_target() -> None:
    notes = answered_inbound()
    notes.received(message("OPTIONS sip:o SIP/2.0", THEIRS, OURS, "9 OPTIONS", contact("sip:moved@pbx")), "10.0.0.1:5060")
    notes.received(message("INVITE sip:o SIP/2.0", THEIRS, OURS, "9 INVITE", contact("sip:thief@x"), call_id="another"), "10.9.9.9:1")
    notes.received(message("INVITE sip:o SIP/2.0", "<sip:1555@pbx>;tag=wrong", OURS, "9 INVITE", contact("sip:thief@x")), "10.0.0.1:5060")
    notes.received("no SIP at all", "10.9.9.9:1")
    notes.received(message("SIP/2.0 488 No", OURS, THEIRS, "9 INVITE", contact("sip:moved@pbx")), "10.0.0.1:5060")
    assert notes.identity == INBOUND


@pytest.mark.parametrize(
    ("sender", "remote"),
    [
        ('"A, <b>" <sip:1555@pbx;x=y>;q=1;tag=theirs', "<sip:1555@pbx;x=y>;tag=theirs"),
        ("sip:1555@pbx;tag=theirs", "<sip:1555@pbx>;tag=theirs"),
        (b'"Andr\xe9\x07" <sip:1555@pbx>;tag=theirs'.decode("utf-8", "surrogateescape"), "<sip:1555@pbx>;tag=theirs"),
        (f'"{"x" * 5000}" <sip:1555@pbx>;tag=theirs', "<sip:1555@pbx>;tag=theirs"),
        (b"<sip:Andr\xe9@pbx>;tag=theirs".decode("utf-8", "surrogateescape"), f"<{NOBODY}>;tag=theirs"),
        (f"<sip:{'x' * 5000}@pbx>;tag=theirs", f"<{NOBODY}>;tag=theirs"),
        ("<sip:a\tb@pbx>;tag=theirs", f"<{NOBODY}>;tag=theirs"),
    ],
)
def test_nobody_makes_his_own_bye_impossible_by_what_he_calls_himself(sender: str, remote: str) -> None:
    notes = DialogNotes(True, "udp", "10.0.0.2")
    notes.received(message("INVITE sip:o SIP/2.0", sender, "<sip:o@x>", "7 INVITE", contact("sip:1555@pbx")), "10.0.0.1:5060")
    notes.sent(message("SIP/2.0 200 OK", sender, OURS, "7 INVITE"))
    assert notes.identity is not None
    assert notes.identity.remote == remote
    read_dialog(asdict(notes.identity))


LONG = "x" * 600


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("m: <sip:1555@pbx>", f"m: <sip:{LONG}@pbx>"),
        ("m: <sip:1555@pbx>", "m: <tel:+1555>"),
        ("m: <sip:1555@pbx>", "m: <sip:15 55@pbx>"),
        ("m: <sip:1555@pbx>", "X: 1"),
        (";tag=theirs", f";tag={LONG}"),
        (";tag=theirs", ""),
        ("Call-ID: abc@pbx", f"Call-ID: {LONG}"),
        ("Call-ID: abc@pbx", "Call-ID: a\udce9b"),
        (ROUTES, "Record-Route: " + ",".join(["<sip:p;lr>"] * 17) + "\r\n"),
        (ROUTES, f"Record-Route: <sip:{LONG}@p;lr>\r\n"),
    ],
)
def test_an_invite_no_bye_could_be_built_from_is_known_at_once(old: str, new: str) -> None:
    invite = message("INVITE sip:o SIP/2.0", THEIRS, "<sip:o@x>", "7 INVITE", ROUTES + contact("sip:1555@pbx"))
    assert old in invite
    notes = DialogNotes(True, "udp", "10.0.0.2")
    notes.received(invite, "10.0.0.1:5060")
    assert notes.theirs_will_do
    notes = DialogNotes(True, "udp", "10.0.0.2")
    notes.received(invite.replace(old, new), "10.0.0.1:5060")
    assert not notes.theirs_will_do
    notes.sent(message("SIP/2.0 200 OK", THEIRS, OURS, "7 INVITE", call_id="x").replace("Call-ID: x\r\n", ""))
    assert notes.identity is None


def test_a_message_without_what_it_must_have_tells_nothing() -> None:
    notes = DialogNotes(True, "udp", "10.0.0.2")
    notes.received(message("INVITE sip:o SIP/2.0", THEIRS, "<sip:onhook@10.0.0.2>", "7 INVITE"), "10.0.0.1:5060")  # no Contact
    notes.sent(message("SIP/2.0 200 OK", THEIRS, OURS, "7 INVITE"))
    assert notes.identity is None


def test_over_tls_the_pbx_is_known_by_the_name_it_registered_us_under() -> None:
    """RFC 5922 section 7: its Contact is an address, and what was verified at the registration is a name."""
    for transport, name in (("tls", "pbx.example.net"), ("udp", "")):
        notes = DialogNotes(True, transport, "192.0.2.20", "pbx.example.net:5061")
        notes.received(INVITE_FOR_TLS, "192.0.2.10:5061")
        notes.sent(INVITE_FOR_TLS.replace("INVITE sip:a@b SIP/2.0", "SIP/2.0 200 OK").replace("To: <sip:a@b>", "To: <sip:a@b>;tag=ours"))
        assert notes.identity is not None
        assert notes.identity.tls_name == name


INVITE_FOR_TLS = (
    "INVITE sip:a@b SIP/2.0\r\nVia: SIP/2.0/TLS 192.0.2.10:5061;branch=z9hG4bKx\r\nFrom: <sip:c@d>;tag=theirs\r\nTo: <sip:a@b>\r\n"
    "Call-ID: x\r\nCSeq: 1 INVITE\r\nContact: <sip:192.0.2.10:5061;transport=tls>\r\nContent-Length: 0\r\n\r\n"
)
