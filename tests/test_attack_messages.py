"""What an attacker sends is what it is meant to be."""

from __future__ import annotations

import hashlib
import random

import pytest

from appliance.core.sip_message import parse_message
from appliance.lab import attack_messages as say
from appliance.lab.attack_messages import METHODS, MOST_UDP, Marks

MARKS = Marks(("127.0.0.1", 5070), ("127.0.0.2", 6000), ("127.0.0.77", 7000))


def test_the_torture_messages_are_the_rfcs() -> None:
    messages = say.torture()
    assert len(messages) == 49
    assert messages["wsinv"].startswith(b"INVITE sip:vivekg@chair-dnrc.example.com;unknownparam SIP/2.0\r\nTO :\r\n sip:vivekg")
    assert b'"BEL:\\\x07 NUL:\\\x00 DEL:\\\x7f"' in messages["intmeth"], "unprintable bytes are as they were"
    assert len(messages["longreq"]) > 3000
    lies = set()
    for name, message in messages.items():
        head, _, body = message.partition(b"\r\n\r\n")
        parsed = parse_message(head.decode("utf-8", "replace"))
        if parsed is not None and parsed.header("content-length") != str(len(body)):
            lies.add(name)
    assert lies == {"clerr", "dblreq", "inv2543", "mcl01", "ncl"}, "those whose length is meant to be wrong: no other has lost a byte"


def test_a_torture_message_can_be_sent_as_another_one() -> None:
    messages = say.torture()
    same = {name for name, message in messages.items() if say.renewed(name, message, 3) == message}
    assert same <= {"mpart01"}, "its Call-ID is not named after it"
    assert b"Call-ID: badinv013.09" in say.renewed("badinv01", b"Call-ID: badinv01.09", 3)


@pytest.mark.parametrize("method", METHODS)
def test_valid_requests_are_valid(method: str) -> None:
    parsed = parse_message(say.valid(method, MARKS, "7").decode())
    assert parsed is not None
    assert (parsed.method, parsed.header("call-id"), parsed.cseq) == (method, "7@127.0.0.2", 1)
    assert int(parsed.header("content-length")) == len(parsed.body)


def test_too_large_is_too_large_and_can_be_sent() -> None:
    messages = say.oversized(MARKS, "1")
    assert max(map(len, messages.values())) == MOST_UDP
    assert sum(len(message) > 4000 for message in messages.values()) >= 6
    assert len(messages["d4001"]) == 4001


def test_mutations_are_the_same_every_time_and_wrong() -> None:
    one, two, other = (list(say.mutated([MARKS], 500, seed)) for seed in (1, 1, 2))
    assert one == two != other
    valid = {say.valid(method, MARKS, f"m1x{number}") for method in METHODS for number in range(500)}
    assert sum(message in valid for _, message in one) < 25, "some ways to be wrong change nothing at times"
    assert sum(parse_message(message.decode("utf-8", "replace")) is not None for _, message in one) > 100, "a parser has to look at it"


def test_nothing_is_too_short_to_be_mutated() -> None:
    chance = random.Random(1)
    for message in (b"", b"\0", b"\r\n"):
        assert all(isinstance(say.mutate(message, chance), bytes) for _ in range(200))


def test_media_packets() -> None:
    assert say.rtcp_bye(0x01020304).hex() == "80c90001" + "01020304" + "81cb0001" + "01020304"
    assert len(say.rtcp_report(1)) == 4 * 13
    voice = say.speech_packets(b"\0\1" * 800, 9)
    assert [len(next(voice)) for _ in range(7)] == [172] * 7
    packets = list(say.mutated_media(1, 400, 1))
    assert sum(control for control, _ in packets) == 100
    assert (
        hashlib.sha256(b"".join(p for _, p in packets)).digest()
        != hashlib.sha256(b"".join(p for _, p in say.mutated_media(1, 400, 2))).digest()
    )
