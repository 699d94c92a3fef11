"""The accounts of pjsua2, one for each registrar, moved as `registration` decides. On the control thread alone."""

from __future__ import annotations

import time
from collections.abc import Callable

from appliance.adapters import pjsua_library as library
from appliance.adapters.pjsua_library import Account, Reports, log
from appliance.adapters.pjsua_settings import account_config
from appliance.adapters.registration import Registrars
from appliance.adapters.sip_text import retry_after
from appliance.ports import AccountSettings, Registered, RegistrationFailed


def now_ns() -> int:
    """CLOCK_BOOTTIME: it counts a suspend, and nobody can set it."""
    return time.clock_gettime_ns(time.CLOCK_BOOTTIME)


class Registering:
    """Keeps `library.Standing`."""

    def __init__(self, settings: AccountSettings, post: Callable[[Registered | RegistrationFailed], None]) -> None:
        self.accounts: list[Account] = []
        """In the order of the registrars; one alone where there is none."""
        self._settings = settings
        self._post = post
        self._registrars = Registrars(settings)
        self._distrust = ""
        """What was wrong with the last certificate that was."""
        self._leaving = False

    @property
    def account(self) -> Account:
        """Whose calls ours are."""
        return self.accounts[self._registrars.current]

    @property
    def registrar(self) -> str:
        """Where that is."""
        return self.registrar_of(self._registrars.current)

    def registrar_of(self, number: int) -> str:
        """Where that account is."""
        return self._registrars.each[number].registrar

    def where_we_are(self, uri: str) -> str:
        """That address; at the registrar that has us, where it was at the first one."""
        user, at, host = uri.rpartition("@")
        return f"{user}@{self.registrar}" if at and host and host == self._settings.registrar else uri

    @property
    def unanswered(self) -> bool:
        """A REGISTER is on its way."""
        return any(self._registrars.each[number].asked_at_ns for number in self._registrars.used())

    def begin(self, reports: Reports, transport: int, hostport: str) -> None:
        """Make the accounts; the first begins to register."""
        for number, one in enumerate(self._registrars.each):
            self.accounts.append(Account(reports, self, number))
            self.accounts[-1].create(account_config(self._settings, transport, hostport, one.registrar, at_once=not number))

    def poll(self) -> None:
        """Say early that nobody answers; ask again when it is time."""
        if not self._settings.registrar or self._leaving:
            return
        now = now_ns()
        for number in self._registrars.used():
            one = self._registrars.each[number]
            event = one.overdue(now)
            if event is not None:
                self._now_is(number, event)
            if one.retry_due(now):
                self._register(number)

    def leave(self) -> None:
        """Take our bindings back. Nothing is reported from now on."""
        self._leaving = True
        if self._settings.registrar:
            for number in self._registrars.used():
                self._registrars.each[number].asked(now_ns())
                self._unregister(number)

    def free(self) -> None:
        """Destroy the accounts."""
        accounts, self.accounts = self.accounts, []
        for account in accounts:
            account.reports = None
            with library.gone_already():
                account.shutdown()
            library.destroy(account)

    # what the library tells

    def began(self, number: int) -> None:
        self._registrars.each[number].asked(now_ns())

    def changed(self, number: int, library_status: int, code: int, reason: str, expires_s: int, answer: str) -> None:
        status = code if library_status == 0 else code or 503
        if status >= 500 and self._distrust:
            reason = self._distrust
        event = self._registrars.each[number].answered(status, reason, expires_s, now_ns(), retry_after(answer))
        if event is not None and not self._leaving:
            self._now_is(number, event)

    def connection_lost(self, distrust: str) -> None:
        self._distrust = distrust
        for number in self._registrars.used():
            self._registrars.each[number].connection_lost(now_ns())

    def _now_is(self, number: int, event: Registered | RegistrationFailed) -> None:
        """Report what matters; begin with the next registrar, leave one that stood in."""
        if isinstance(event, RegistrationFailed):
            log.warning("%s", event.reason)
        told = self._registrars.answered(number, event)
        if told is not None:
            self._post(told)
        for other in self._registrars.wanted():
            log.warning("registering at %s instead", self._registrars.each[other].registrar)
            self._register(other)
        for other in self._registrars.unwanted():
            self._unregister(other)

    def _register(self, number: int) -> None:
        with library.gone_already():
            self.accounts[number].setRegistration(True)

    def _unregister(self, number: int) -> None:
        with library.gone_already():
            self.accounts[number].setRegistration(False)
