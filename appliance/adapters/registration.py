"""What we make of the registrars' answers to REGISTER: which are reported, when to ask again, which one has us. Pure: now is an argument,
in ns, and so is chance.

Rule: when the next REGISTER leaves is decided here alone. What went wrong is asked again later from one time to the next and never by the
clock (RFC 5626 section 4.5), or boxes that lost one PBX together come back in one flood. A registration that stands is refreshed from here
too: the library would do it, but not say so, and then nobody could say early that there is no answer.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import random

from appliance.adapters.places import Place
from appliance.adapters.sip_text import plain_refusal
from appliance.ports import AccountSettings, Registered, RegistrationFailed

PERMANENT_STATUSES = frozenset({401, 403, 404, 407})
"""Refusals that the same settings will meet again."""
PERMANENT_RETRY_S = 900
"""A PBX may ban an address that keeps trying a wrong password: four times an hour is no attack."""
MOST_RETRY_S = 300
"""No two tries are further apart than this where the trouble may pass: a telephone is missed sooner than most things."""
MOST_RETRY_AFTER_S = 3600
"""A registrar may ask for this much patience (Retry-After, RFC 3261 section 20.33) and no more."""
NO_ANSWER_S = 4
"""Over UDP a dead PBX is known after 32 s only (RFC 3261 timer F); what is unanswered after this is said already."""
PROBE_S = 15
"""Where there is another registrar to go to, so often the one that has us is asked whether it is there still: 15 s and NO_ANSWER_S are
less than half a minute."""
SECOND_NS = 1_000_000_000


class Registration:
    """One account's standing with one registrar."""

    def __init__(self, settings: AccountSettings, registrar: str = "", chance: Callable[[], float] = random) -> None:
        """`registrar` is settings' own where it is empty; `chance` gives 0 to 1."""
        self.settings = settings
        self.registrar = registrar or settings.registrar
        self.asked_at_ns = 0
        """When the REGISTER left that is unanswered; 0 where none is."""
        self.retry_at_ns = 0
        """When to ask again; 0 where nothing is planned."""
        self.failures = 0
        """One after the other."""
        self.probed = False
        """It is asked every PROBE_S, for there is somewhere else to go."""
        self._chance = chance
        self._told_no_answer = False

    def asked(self, now: int) -> None:
        """A REGISTER left."""
        self.asked_at_ns = self.asked_at_ns or now

    def answered(
        self, status: int, reason: str, expires_s: int, now: int, retry_after_s: int = 0
    ) -> Registered | RegistrationFailed | None:
        """A final answer, the library's own 408 and 503 included; what to report, None where it was said already."""
        self.asked_at_ns = self.retry_at_ns = 0
        told, self._told_no_answer = self._told_no_answer, False
        if status // 100 == 2:
            self.failures = 0
            self.retry_at_ns = now + int(self._refresh_s(expires_s) * SECOND_NS) if expires_s > 0 else 0
            return Registered(expires_s)
        permanent = status in PERMANENT_STATUSES
        self.failures += 1
        wait_s = max(PERMANENT_RETRY_S if permanent else self._wait_s(), min(retry_after_s, MOST_RETRY_AFTER_S))
        self.retry_at_ns = now + int(wait_s * SECOND_NS)
        if status == 408 and told:
            self._told_no_answer = True  # one outage, one report
            return None
        return RegistrationFailed(status, plain_refusal(status, reason, self.settings, self.registrar), permanent)

    def _refresh_s(self, expires_s: int) -> float:
        """From half to two thirds of what was granted, so that there is time for another try."""
        after_s = expires_s * (0.5 + self._chance() / 6)
        return min(PROBE_S, after_s) if self.probed else after_s

    def _wait_s(self) -> float:
        """RFC 5626 section 4.5: between half and the whole of a time that doubles."""
        longest = min(MOST_RETRY_S, self.settings.retry_s * 2 ** min(self.failures - 1, 16))
        return longest * (0.5 + self._chance() / 2)

    def overdue(self, now: int) -> RegistrationFailed | None:
        """What to report because nobody answers; once an outage."""
        if not self.asked_at_ns or self._told_no_answer or now - self.asked_at_ns < NO_ANSWER_S * SECOND_NS:
            return None
        self._told_no_answer = True
        return RegistrationFailed(408, plain_refusal(408, "", self.settings, self.registrar), False)

    def connection_lost(self, now: int) -> None:
        """A connection is gone by which it may have had us: ask at once."""
        if not self.asked_at_ns and not self.failures:
            self.retry_at_ns = now

    def retry_due(self, now: int) -> bool:
        """True, once, when it is time to ask again."""
        if not self.retry_at_ns or now < self.retry_at_ns:
            return False
        self.retry_at_ns = 0
        return True


class Registrars:
    """Our standing with a PBX of several places. The first one that has us counts; those after it are left in peace."""

    def __init__(self, settings: AccountSettings, chance: Callable[[], float] = random, places: Sequence[Place] | None = None) -> None:
        """`places` is the registrar and its fallbacks, as they stand in the settings, where it is None."""
        self.each: dict[int, Registration] = {}
        """By a number that no other place ever has."""
        self.places: dict[int, Place] = {}
        """The same numbers."""
        self.current = 0
        """Whose calls ours are; no number of `each` where there is no place."""
        self._settings = settings
        self._chance = chance
        self._order: list[int] = []
        self._stale: set[int] = set()
        """Places that the PBX is at no more, and that have us until another does."""
        self._registered: dict[int, Registered] = {}
        self._failed: dict[int, RegistrationFailed] = {}
        self._in_use: set[int] = set()
        self._made = 0
        if places is None:
            places = [Place(registrar) for registrar in (settings.registrar, *settings.fallbacks) if registrar]
        self.moved(places)

    @property
    def place(self) -> Place | None:
        """Where our calls are; None where there is no place."""
        return self.places.get(self.current)

    def moved(self, places: Sequence[Place]) -> Sequence[int]:
        """The PBX is at these places now, to be tried in this order. Those to be left at once; `wanted` may differ afterwards."""
        known = {place: number for number, place in self.places.items()}
        order = []
        for place in places:
            if place not in known:
                known[place] = self._made
                self.places[self._made] = place
                self.each[self._made] = Registration(self._settings, str(place), self._chance)
                self._made += 1
            order.append(known[place])
        gone = [number for number in self._order if number not in order]
        self._stale = {number for number in gone if number in self._registered}
        self._order = order + [number for number in gone if number in self._stale]
        left = [number for number in gone if number not in self._stale and number in self._in_use]
        for number in gone:
            if number not in self._stale:
                self._drop(number)
        if self.current not in self._order and self._order:
            self.current = self._order[0]
        for one in self.each.values():
            one.probed = len(self._order) > 1
        return left

    def answered(self, number: int, event: Registered | RegistrationFailed) -> Registered | RegistrationFailed | None:
        """What came of place `number`, and what of that is to be reported. `wanted` and `unwanted` may differ afterwards."""
        if number not in self._in_use:
            return None
        self._registered.pop(number, None)
        self._failed.pop(number, None)
        if isinstance(event, Registered):
            stands_in = number != self._order[0]
            self._registered[number] = Registered(event.expires_s, self.each[number].registrar if stands_in else "")
        else:
            self._failed[number] = event
        for first in self._order:
            if first in self._registered:
                changed, self.current = self.current != first, first
                return self._registered[first] if changed or first == number else None
        lasting = next((self._failed[one] for one in self._order if one in self._failed and self._failed[one].permanent), None)
        if lasting is not None:
            return lasting  # waiting cures nothing: that is what somebody has to know
        return event if all(one in self._failed for one in self._order) else None

    def wanted(self) -> Sequence[int]:
        """Whom to begin to register with: the next in turn, where all before it have failed. Each is named once.

        What one place of a name refuses for good, its others do too (RFC 3263 section 4.3 goes on after a failure to reach one, and after
        503): asked each in turn, a wrong password would be an attack."""
        refused = {self.places[number].registrar for number, failed in self._failed.items() if failed.permanent}
        for number in self._order:
            if number in self._registered:
                return ()
            if number not in self._in_use and self.places[number].registrar in refused:
                continue
            if number not in self._in_use:
                self._in_use.add(number)
                return (number,)
            if number not in self._failed:
                return ()
        return ()

    def unwanted(self) -> Sequence[int]:
        """Whom to leave: those that stood in for one that is back, or that are the PBX's no more. Each is named once."""
        first = next((at for at, number in enumerate(self._order) if number in self._registered), None)
        if first is None:
            return ()
        left = [number for number in self._order[first + 1 :] if number in self._in_use]
        for number in left:
            self._in_use.discard(number)
            self._registered.pop(number, None)
            self._failed.pop(number, None)
            self.each[number].retry_at_ns = self.each[number].asked_at_ns = self.each[number].failures = 0
        for number in self._stale.intersection(left):
            self._order.remove(number)
            self._drop(number)
        return left

    def used(self) -> Sequence[int]:
        """Those we deal with now."""
        return [number for number in self._order if number in self._in_use]

    def _drop(self, number: int) -> None:
        """Forget all about it. Its number is never used again."""
        del self.each[number], self.places[number]
        self._in_use.discard(number)
        self._stale.discard(number)
        self._registered.pop(number, None)
        self._failed.pop(number, None)
