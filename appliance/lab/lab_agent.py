"""The lab's own user agent: SIP and RTP over raw UDP sockets, G.711, no registration. Its times are exact and its road may be bad.

Rule: one thread does everything with the sockets, the dialogs and the media clock: every 20 ms by an absolute schedule (CLOCK_BOOTTIME)
each leg that is up takes one frame from `sending` and puts one into `received`. The others hand it wishes; its events wait for `poll`.
"""

from __future__ import annotations

import itertools
import queue
import selectors
import threading
from collections.abc import Callable

from appliance.core.sip_message import SipMessage, parse_message, split_name_addr
from appliance.errors import LocalError
from appliance.lab.datagram import kernel_ns, now_ns, open_socket, put
from appliance.lab.lab_leg import EVENT, READ_AT_ONCE, Leg
from appliance.lab.peer_call import PeerCall
from appliance.lab.peer_dialog import REASONS, PeerState, Place, plain_answer
from appliance.lab.peer_sdp import NAMES, Address
from appliance.lab.road import Road
from appliance.lab.sip_peer import URI
from appliance.lab.telephone_event import DIGITS, event_payloads
from appliance.lab.wire_log import WireLog
from appliance.lab.wishes import Wishes
from appliance.ports import (
    AccountSettings,
    AgentEvent,
    DialogIdentity,
    DigitReceived,
    LegAnswered,
    LegAudio,
    LegEnded,
    LegOffered,
    LegRinging,
)

IDLE_S = 1.0
KEPT_LEGS = 32
"""Legs that are over and still have their log."""
DIALED_PORT = 5060


class LabAgent:
    """Keeps ports.UserAgent, apart from registration; `wire` tells a leg's times. Calls may come in from anybody."""

    def __init__(self, account: AccountSettings | None = None, road: Road | None = None) -> None:
        """Of `account` it uses user, display_name, local_address, local_port, codecs and max_calls. LocalError where it has a registrar."""
        self.account = account or AccountSettings(user="caller", display_name="Simulated caller")
        if self.account.registrar:
            raise LocalError("the lab's own user agent does not register")
        numbers = {name: number for number, name in NAMES.items()}
        self.codecs = tuple(numbers[name] for name in self.account.codecs if name in numbers)
        self.road = road
        """What our packets of the calls to come go through. Give each call its own: a road has a past."""
        self.local_uri = ""
        self.address: Address = (self.account.local_address, 0)
        self._legs: dict[int, Leg] = {}
        self._by_call_id: dict[str, Leg] = {}
        self._numbers = itertools.count(1)
        self._events: queue.SimpleQueue[AgentEvent] = queue.SimpleQueue()
        self._on_event: Callable[[AgentEvent], None] = lambda event: None
        self._failure: Exception | None = None
        self._thread: threading.Thread | None = None

    # any one thread

    def start(self, on_event: Callable[[AgentEvent], None]) -> None:
        """Open the socket. ConfigError where the port is taken."""
        self._on_event = on_event
        self._socket = open_socket(self.account.local_address, self.account.local_port)
        self.address = self._socket.getsockname()
        self.local_uri = f"sip:{self.account.user}@{self.address[0]}:{self.address[1]}"
        self._wishes = Wishes()
        self._thread = threading.Thread(target=self._run, name="lab-agent", daemon=True)
        self._thread.start()

    def poll(self, wait_ms: int) -> None:
        """Hand over the events; waits at most `wait_ms` for the first. LocalError where the agent's thread died."""
        try:
            event = self._events.get(timeout=max(0.0, wait_ms / 1000))
            while True:
                self._on_event(event)
                event = self._events.get_nowait()
        except queue.Empty:
            if self._failure is not None:
                raise LocalError(f"the lab's user agent died: {self._failure!r}") from self._failure

    def dial(self, uri: str) -> int:
        """Call sip:user@1.2.3.4:port. LocalError where that is no such URI."""
        found = URI.match(uri)
        if found is None:
            raise LocalError(f'"{uri}" cannot be dialled by the lab\'s user agent: write sip:user@address:port')
        leg = self._new_leg(PeerCall(uri))
        to = (found[1], int(found[2] or DIALED_PORT))

        def invite() -> None:
            leg.told = "open"
            leg.dialog.invite(uri, to, now_ns())
            self._by_call_id[leg.call.call_id] = leg

        self._wish(invite)
        return leg.number

    def ring(self, leg: int) -> None:
        """Nothing: a call that comes in is answered 180 at once."""

    def accept(self, leg: int) -> None:
        """Answer 200; LegAnswered follows."""
        self._wish(lambda: self._legs[leg].dialog.accept(now_ns()))

    def refuse(self, leg: int, status: int) -> None:
        """Answer with an error status."""
        self._wish(lambda: self._legs[leg].dialog.refuse(now_ns(), status))

    def hang_up(self, leg: int) -> None:
        """BYE; CANCEL, or 603, before the answer. LegEnded follows."""

        def end() -> None:
            dialog = self._legs[leg].dialog
            match dialog.state:
                case PeerState.INVITING:
                    dialog.give_up(now_ns())
                case PeerState.OFFERED:
                    dialog.refuse(now_ns(), 603)
                case _:
                    dialog.hang_up(now_ns())

        if leg in self._legs:
            self._wish(end)

    def send_digits(self, leg: int, digits: str) -> None:
        """Send RFC 4733 telephone-events, one after the other; our audio is not sent meanwhile. LocalError where one is no digit."""
        if wrong := set(digits.upper()) - set(DIGITS):
            raise LocalError(f"no key sends {', '.join(sorted(wrong))}")
        payloads = [payload for digit in digits for payload in event_payloads(digit)]
        self._wish(lambda: self._legs[leg].keys.extend(payloads))

    def transfer(self, leg: int, target: str) -> None:
        """LocalError: the lab hands nobody on."""
        raise LocalError("the lab's user agent sends no REFER")

    def join(self, leg: int, other: int) -> None:
        """LocalError: the lab hands nobody on."""
        raise LocalError("the lab's user agent sends no REFER")

    def transferred(self, leg: int) -> int | None:
        """Nothing was begun."""
        return None

    def audio(self, leg: int) -> LegAudio:
        """The leg's queues."""
        return self._legs[leg].audio

    def wire(self, leg: int) -> WireLog:
        """The leg's ticks so far; complete once it has ended."""
        return self._legs[leg].log

    def stats(self, leg: int) -> dict[str, float]:
        """Plain counters."""
        one = self._legs.get(leg)
        if one is None:
            return {}
        counted = {"rx_packets": one.received, "rx_lost": one.lost, "rx_jitter_ms": one.jitter_ms, "tx_packets": one.sent}
        return counted | {"rx_dropped": one.log.dropped, "skipped": one.log.skipped}

    def dialog(self, leg: int) -> DialogIdentity | None:
        """None: nobody ends the lab's calls in its place."""
        return None

    def close(self) -> None:
        """A BYE to every call that is up, without waiting for its answer; then no more sockets. A second time nothing."""
        thread, self._thread = self._thread, None
        if thread is not None:
            self._wishes.put(None)
            thread.join()
            self._wishes.close()

    def _wish(self, wish: Callable[[], None]) -> None:
        if self._thread is None or not self._thread.is_alive():
            raise LocalError("the lab's user agent is not open")
        self._wishes.put(wish)

    def _new_leg(self, call: PeerCall) -> Leg:
        account = self.account
        rtp = open_socket(account.local_address)
        place = Place(self.address, rtp.getsockname()[1], account.user, account.display_name, self.codecs, EVENT)
        leg = Leg(next(self._numbers), call, place, rtp, lambda message, to: put(self._socket, message, to), self.road)
        self._legs[leg.number] = leg
        return leg

    # the agent's thread

    def _run(self) -> None:
        """Until the end mark, a None among the wishes."""
        selector = selectors.DefaultSelector()
        selector.register(self._wishes.bell, selectors.EVENT_READ)
        selector.register(self._socket, selectors.EVENT_READ)
        try:
            while self._wishes.carry_out():
                selector.select(self._idle_s())
                self._read()
                for leg in list(self._legs.values()):
                    self._advance(leg, now_ns())
        except Exception as error:  # the thread's top: `poll` says it
            self._failure = error
        finally:
            for leg in self._legs.values():
                leg.dialog.hang_up(now_ns())
                leg.rtp.close()
            selector.close()
            self._socket.close()

    def _idle_s(self) -> float:
        dues = [due for leg in self._legs.values() if (due := leg.next_ns())]
        return max(0.0, min(IDLE_S, (min(dues) - now_ns()) / 1e9)) if dues else IDLE_S

    def _read(self) -> None:
        for _ in range(READ_AT_ONCE):
            try:
                data, ancillary, _, source = self._socket.recvmsg(65535, 256)
            except (BlockingIOError, ConnectionRefusedError):
                return
            message = parse_message(data.decode("utf-8", "replace"))
            if message is None:
                continue
            leg = self._by_call_id.get(message.header("call-id"))
            if leg is not None:
                leg.dialog.take(message, source, kernel_ns(ancillary))
            elif message.method == "INVITE" and not message.status:
                self._offered(message, source, kernel_ns(ancillary))
            elif not message.status and message.method != "ACK":
                put(self._socket, plain_answer(message, 481), source)

    def _offered(self, invite: SipMessage, source: Address, at_ns: int) -> None:
        if sum(leg.told != "over" for leg in list(self._legs.values())) >= self.account.max_calls:
            put(self._socket, plain_answer(invite, 486), source)
            return
        name, uri, _ = split_name_addr(invite.header("from"))
        leg = self._new_leg(PeerCall(uri))
        leg.told = "open"
        leg.dialog.offered(invite, source, at_ns)
        self._by_call_id[leg.call.call_id] = leg
        self._events.put(LegOffered(leg.number, uri[:64], name[:64], split_name_addr(invite.header("to"))[1]))

    def _advance(self, leg: Leg, now: int) -> None:
        """What is due on one leg, and what is new of it."""
        dialog = leg.dialog
        if leg.told in ("new", "over"):
            return
        dialog.tick(now)
        if dialog.provisional > 100 and dialog.provisional != leg.rang:
            leg.rang = dialog.provisional
            self._events.put(LegRinging(leg.number, leg.rang))
        leg.arrive(now)
        if dialog.state is PeerState.UP:
            if not leg.due_ns:
                leg.due_ns = now
            leg.run(now, lambda digit: self._events.put(DigitReceived(leg.number, digit)))
        else:
            leg.due_ns = 0
        if leg.told == "open" and leg.call.answered_ns:
            leg.told = "answered"
            self._events.put(LegAnswered(leg.number, leg.call.answered_ns))
        if leg.told != "over" and dialog.state is PeerState.OVER:
            leg.told = "over"
            self._end(leg)

    def _end(self, leg: Leg) -> None:
        leg.rtp.close()
        call = leg.call
        status = 408 if call.ended_by == "timeout" else call.status or 200
        reason = REASONS.get(status, "")
        self._events.put(LegEnded(leg.number, call.ended_by in ("far_end", "refused", "cancelled"), status, reason, call.ended_ns))
        over = [number for number, one in self._legs.items() if one.told == "over"]
        for number in over[:-KEPT_LEGS]:
            self._by_call_id.pop(self._legs.pop(number).call.call_id, None)
