"""The sockets a BYE of last resort goes out by: datagrams, a TCP connection, a TLS connection. Nothing in here waits.

Rule: a socket of our own, never the line's: the line may be stopped in the middle of using it.
"""

from __future__ import annotations

import os
import socket

from appliance.guard.bye import Dialog, host_and_port, next_hop, take_message

TYPE_CHECKING = False
if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable

READ_SIZE = 65_536


class Datagrams:
    """UDP. Every send is one more try; what is lost is lost."""

    reliable = False
    wants_write = False

    def __init__(self, dialog: Dialog) -> None:
        self._socket, self._address = _bound(dialog, socket.SOCK_DGRAM)
        self.via = _via(self._socket, dialog)

    def fileno(self) -> int:
        return self._socket.fileno()

    def proceed(self) -> bool:
        """True when a message can be sent."""
        return True

    def send(self, message: bytes) -> None:
        """OSError where it did not leave."""
        self._socket.sendto(message, self._address)

    def receive(self) -> list[bytes]:
        """What has come."""
        messages: list[bytes] = []
        while len(messages) < 16:
            try:
                messages.append(self._socket.recv(READ_SIZE))
            except OSError:  # nothing more, or an ICMP error about an earlier datagram, which anybody can forge
                break
        return messages

    def close(self) -> None:
        self._socket.close()


class Stream:
    """TCP, or TLS on it. OSError from any method: the connection cannot be had, or is gone."""

    reliable = True

    def __init__(self, dialog: Dialog, tls_ca: str | None) -> None:
        self._socket, address = _bound(dialog, socket.SOCK_STREAM)
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._tls: ssl.SSLSocket | None = None
        self._context: ssl.SSLContext | None = None
        self._name = next_hop(dialog)
        self._connected = False
        self._ready = False
        self._unsent = b""
        self._read = bytearray()
        self.wants_write = True
        try:
            if dialog.transport == "tls":
                try:
                    import ssl  # 6 MB that most guards never need
                except ImportError:
                    raise OSError("this Python has no TLS") from None
                self._context = ssl.create_default_context(cafile=tls_ca)
            code = self._socket.connect_ex(address)
            if code not in (0, _IN_PROGRESS):
                raise OSError(code, os.strerror(code))
            self.via = _via(self._socket, dialog)
        except OSError:
            self._socket.close()
            raise

    def fileno(self) -> int:
        return self._socket.fileno() if self._tls is None else self._tls.fileno()

    def proceed(self) -> bool:
        """A step on the way to a connection, or with what is still to be sent. True when a message can be sent."""
        if not self._connected:
            code = self._socket.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
            if code:
                raise OSError(code, os.strerror(code))
            try:
                self._socket.getpeername()
            except OSError:
                return False  # still on its way
            self._connected, self.wants_write = True, False
        if not self._ready and self._context is not None:
            if self._tls is None:
                try:
                    self._tls = self._context.wrap_socket(self._socket, server_hostname=self._name, do_handshake_on_connect=False)
                except ValueError as error:  # no certificate can be for such a name
                    raise OSError(f"{self._name}: {error}") from None
            if not self._try(self._tls.do_handshake):
                return False
        self._ready = True
        if self._unsent:
            self.send(b"")
        return True

    def send(self, message: bytes) -> None:
        """As much as goes; `proceed` sends the rest."""
        self._unsent += message
        sender = self._tls or self._socket
        while self._unsent and self._try(lambda: self._sent(sender.send(self._unsent))):
            pass
        if self._unsent:
            self.wants_write = True

    def receive(self) -> list[bytes]:
        """The messages that are there. ConnectionError at the end of the stream."""
        if not self._ready:
            return []
        reader, ended = self._tls or self._socket, False

        def read() -> None:
            nonlocal ended
            data = reader.recv(READ_SIZE)
            ended = not data
            self._read.extend(data)

        while not ended and len(self._read) < 2 * READ_SIZE and self._try(read):
            pass
        messages: list[bytes] = []
        try:
            while (message := take_message(self._read)) is not None:
                messages.append(message)
        except ValueError as error:
            raise ConnectionError(str(error)) from None
        if ended and not messages:
            raise ConnectionError("the other side has closed the connection")
        return messages

    def close(self) -> None:
        (self._tls or self._socket).close()

    def _sent(self, size: int) -> None:
        self._unsent = self._unsent[size:]

    def _try(self, act: Callable[[], None]) -> bool:
        """Do it; False where it would have had to wait, and for what is noted."""
        try:
            act()
        except BlockingIOError:
            self.wants_write = bool(self._unsent)
            return False
        except OSError as error:
            if self._tls is None or type(error).__name__ not in ("SSLWantReadError", "SSLWantWriteError"):
                raise
            self.wants_write = type(error).__name__ == "SSLWantWriteError"
            return False
        self.wants_write = bool(self._unsent)
        return True


def open_wire(dialog: Dialog, tls_ca: str | None) -> Datagrams | Stream:
    """The way to where the dialog's requests go. OSError where there is none."""
    return Datagrams(dialog) if dialog.transport == "udp" else Stream(dialog, tls_ca)


_IN_PROGRESS = 115
"""EINPROGRESS; `errno` is one import more."""


def _bound(dialog: Dialog, kind: int) -> tuple[socket.socket, tuple[str, int]]:
    """A socket of ours at the line's address, and where to send."""
    host, port = host_and_port(dialog.destination)
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    made = socket.socket(family, kind | socket.SOCK_NONBLOCK | socket.SOCK_CLOEXEC)
    try:
        try:
            made.bind((dialog.local_address, 0))
        except OSError:
            made.bind(("", 0))  # the address has changed under us; the way there may still be open
    except OSError:
        made.close()
        raise
    return made, (host, port)


def _via(bound: socket.socket, dialog: Dialog) -> str:
    """Our host:port for the answer's way back."""
    host, port = bound.getsockname()[:2]
    if host in ("0.0.0.0", "::"):
        host = dialog.local_address
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
