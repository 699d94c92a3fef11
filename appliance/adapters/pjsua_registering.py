"""The accounts of pjsua2, one for each place of the PBX, moved as `registration` decides. On the control thread alone."""

from __future__ import annotations

import time
from collections.abc import Callable

from appliance.adapters import pjsua_library as library
from appliance.adapters.aside import Aside
from appliance.adapters.pjsua_build import BUILD
from appliance.adapters.pjsua_library import Account, Reports, log, why
from appliance.adapters.pjsua_settings import account_config
from appliance.adapters.places import Directory, LookUp, Place, is_address
from appliance.adapters.registration import SECOND_NS, Registrars
from appliance.adapters.sip_text import host_of, retry_after
from appliance.errors import RemoteError
from appliance.ports import AccountSettings, Registered, RegistrationFailed

DIRECT = -1
"""The account without a PBX, or for calls past one whose name is written in our URIs: it goes where a URI says, and registers nowhere."""
LEAVE_S = 5
"""How long an account is kept that has left its place: the answer to that comes within, or not at all."""
BUSY = 171001
"""PJSIP_EBUSY: one REGISTER at a time."""


def now_ns() -> int:
    """CLOCK_BOOTTIME: it counts a suspend, and nobody can set it."""
    return time.clock_gettime_ns(time.CLOCK_BOOTTIME)


class Registering:
    """Keeps `library.Standing`."""

    def __init__(
        self,
        settings: AccountSettings,
        post: Callable[[Registered | RegistrationFailed], None],
        look_up: LookUp,
        aside: Aside,
        hear: Callable[[], None],
    ) -> None:
        """`hear` is called when `heard` may have changed, before anything is sent there."""
        self.accounts: dict[int, Account] = {}
        """By the numbers of the places; and DIRECT, where there is such a one."""
        self._settings = settings
        self._post = post
        self._hear = hear
        self._directory = Directory(settings, look_up, aside)
        self._registrars = Registrars(settings, places=())
        self._places: dict[int, Place] = {}
        """Of `accounts`."""
        self._done_with: dict[int, int] = {}
        """Accounts of places that are no more, and when they may go."""
        self._reports: Reports | None = None
        self._transport = 0
        self._hostport = ""
        self._distrust = ""
        """What was wrong with the last certificate that was."""
        self._trouble = ""
        """What was last said of a name."""
        self._to_leave: set[int] = set()
        """Accounts whose places are to be left as soon as their last REGISTER is answered."""
        self._leaving = False

    def account_for(self, host: str) -> Account:
        """Whose a call to that host is. RemoteError where the PBX's name is not looked up."""
        place = self._registrars.place
        if not self._settings.registrar or (place and self._is_past(place, host)):
            return self.accounts[DIRECT]
        if place is None:
            raise RemoteError(self._directory.trouble or f"the name {host_of(self._settings.registrar)} is still being looked up")
        if self._registrars.current not in self.accounts:
            raise RemoteError(f"the SIP library holds no account for {place}")
        return self.accounts[self._registrars.current]

    def _is_past(self, place: Place, host: str) -> bool:
        """Everything goes by an outbound proxy; what goes by the address of a name is what is for that name."""
        return bool(place.address) and not place.proxy and host != host_of(place.registrar)

    @property
    def registrar(self) -> str:
        """Where our calls are, as it stands in URIs."""
        place = self._registrars.place
        return place.registrar if place is not None else self._settings.registrar

    @property
    def heard(self) -> frozenset[str]:
        """The addresses of the PBX, those that we are just leaving included."""
        return self._directory.hosts() | {place.host for number, place in self._places.items() if number != DIRECT}

    def known_as(self, number: int | None = None) -> str:
        """What the certificate bears of that account's place, or of where our calls are."""
        place = self._registrars.place if number is None else self._places.get(number)
        return place.name if place is not None else host_of(self._settings.outbound_proxy or self._settings.registrar)

    def names_at(self, host: str) -> frozenset[str]:
        """The names of the places at that address; none where it is known by the address itself."""
        return frozenset(place.name for place in self._places.values() if place.host == host and not is_address(place.name))

    def where_we_are(self, uri: str) -> str:
        """That address; at the registrar that has us, where it was at the first one."""
        user, at, host = uri.rpartition("@")
        return f"{user}@{self.registrar}" if at and host and host == self._settings.registrar else uri

    @property
    def unanswered(self) -> bool:
        """A REGISTER is on its way."""
        return bool(self._to_leave) or any(self._registrars.each[number].asked_at_ns for number in self._registrars.used())

    def begin(self, reports: Reports, transport: int, hostport: str) -> None:
        """Begin to register, or to look up where."""
        self._reports, self._transport, self._hostport = reports, transport, hostport
        if not self._settings.registrar or self._directory.named:
            self._create(DIRECT, Place(self._settings.registrar), register=False)
        self.poll(idle=True)

    def poll(self, idle: bool) -> None:
        """Say early that nobody answers; ask again when it is time. `idle` is without a call."""
        for number in list(self._to_leave):
            self._unregister(number)
        if not self._settings.registrar or self._leaving:
            return
        now = now_ns()
        if self._directory.poll(now):
            self._move()
        self._tell_trouble()
        for number in self._registrars.used():
            one = self._registrars.each.get(number)
            if one is None:
                continue  # it went with the one before
            event = one.overdue(now)
            if event is not None:
                self._now_is(number, event)
            if one.retry_due(now):
                self._register(number)
        for number in [number for number, at_ns in self._done_with.items() if idle and now >= at_ns]:
            self._free(number)

    def leave(self) -> None:
        """Take our bindings back. Nothing is reported from now on."""
        self._leaving = True
        if self._settings.registrar:
            for number in self._registrars.used():
                self._registrars.each[number].asked(now_ns())
                self._unregister(number)

    def free(self) -> None:
        """Destroy the accounts."""
        for number in list(self.accounts):
            self._free(number)

    # what the library tells

    def began(self, number: int) -> None:
        if number in self._registrars.each:
            self._distrust = ""
            self._registrars.each[number].asked(now_ns())

    def changed(self, number: int, library_status: int, code: int, reason: str, expires_s: int, answer: str) -> None:
        if number not in self._registrars.each:
            return
        status = code if library_status == 0 else code or 503
        if status >= 500 and self._distrust:
            reason = self._distrust
        event = self._registrars.each[number].answered(status, reason, expires_s, now_ns(), retry_after(answer))
        if event is not None and not self._leaving:
            self._now_is(number, event)

    def connection_lost(self, distrust: str) -> None:
        self._distrust = distrust or self._distrust
        for number in self._registrars.used():
            self._registrars.each[number].connection_lost(now_ns())

    # what follows

    def _move(self) -> None:
        """Deal with the places that there are now."""
        for number in self._registrars.moved(self._directory.places(self._registrars.place)):
            self._unregister(number)
        self._hear()
        allowed = self._settings.allowed_sources
        if deaf := [str(place) for place in self._registrars.places.values() if allowed and place.host not in allowed]:
            log.warning("allowed_sources leaves out %s: what comes from there is not heard", ", ".join(deaf))
        self._begin_and_leave()

    def _tell_trouble(self) -> None:
        trouble = self._directory.trouble
        if trouble != self._trouble:
            self._trouble = trouble
            if trouble:
                self._post(RegistrationFailed(503, trouble, False))

    def _now_is(self, number: int, event: Registered | RegistrationFailed) -> None:
        """Report what matters; begin with the next place, leave one that stood in."""
        if isinstance(event, RegistrationFailed):
            log.warning("%s", event.reason)
            self._directory.away()
        told = self._registrars.answered(number, event)
        if told is not None:
            self._post(told)
        if isinstance(told, Registered) and self._registrars.place is not None:
            self._directory.registered_at(self._registrars.place)
        self._begin_and_leave()

    def _begin_and_leave(self) -> None:
        for other in self._registrars.wanted():
            if other != self._registrars.current:
                log.warning("registering at %s", self._registrars.places[other])
            self._register(other)
        for other in self._registrars.unwanted():
            self._unregister(other)
        for number in self._places.keys() - self._registrars.places.keys() - {DIRECT}:
            self._done_with.setdefault(number, now_ns() + LEAVE_S * SECOND_NS)

    def _create(self, number: int, place: Place, register: bool) -> None:
        assert self._reports is not None
        self.accounts[number] = account = Account(self._reports, self, number)
        self._places[number] = place
        account.create(account_config(self._settings, self._transport, self._hostport, place, register))

    def _register(self, number: int) -> None:
        self._to_leave.discard(number)
        if number in self.accounts:
            with library.gone_already():
                self.accounts[number].setRegistration(True)
            return
        if len(self.accounts) >= BUILD["PJSUA_MAX_ACC"]:  # it would abort; the next try finds those gone that are being left
            self.changed(number, 1, 503, "the SIP library holds no more accounts", 0, "")
            return
        try:
            self._create(number, self._registrars.places[number], register=True)
        except library.pj.Error as error:
            del self.accounts[number], self._places[number]
            self.changed(number, 1, 503, why(error), 0, "")

    def _unregister(self, number: int) -> None:
        self._to_leave.discard(number)
        if number not in self.accounts:
            return
        try:
            self.accounts[number].setRegistration(False)
        except library.pj.Error as error:
            if error.status == BUSY:
                self._to_leave.add(number)
            else:
                log.debug("nothing left to end: %s", why(error))

    def _free(self, number: int) -> None:
        account = self.accounts.pop(number)
        self._places.pop(number, None)
        self._done_with.pop(number, None)
        self._to_leave.discard(number)
        account.reports = None
        with library.gone_already():
            account.shutdown()
        library.destroy(account)
