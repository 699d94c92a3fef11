"""A web address that answers with JSON.

Rule: who is talked to stands in the settings. Values are percent-encoded into what is behind the host; nothing is redirected anywhere;
no proxy, cookie or password of this machine is used.
"""

from __future__ import annotations

import http.client
import json
import re
import ssl
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote, urlsplit

from appliance.workers.tool import ToolError, Value, argument

MOST_BYTES = 64 * 1024
"""Of an answer."""
_PLACE = re.compile(r"\{([a-z][a-z0-9_]*)\}")


def run(settings: Mapping[str, Any], arguments: Mapping[str, Value]) -> dict[str, Any]:
    """Ask, and take the values out of the answer."""
    body = None
    if settings["method"] == "POST":
        missing = [name for name in settings["sends"] if name not in arguments]
        if missing:
            raise ToolError(f'the call knows no "{missing[0]}"')
        body = json.dumps({name: arguments[name] for name in settings["sends"]}, ensure_ascii=False).encode()
    url = filled(settings["url"], arguments)
    said = fetch(url, settings["method"], body, settings["timeout"], MOST_BYTES)
    if not settings["gives"]:
        return {}
    try:
        # A number with a fraction stays as it is written: 12.50 is an amount
        data = json.loads(said.decode("utf-8-sig"), parse_float=str)
    except (ValueError, RecursionError):
        raise ToolError("the answer is not JSON in UTF-8") from None
    return {name: at(data, place) for name, place in settings["gives"].items()}


def filled(url: str, arguments: Mapping[str, Value]) -> str:
    """The address with the call's values in it: whatever they hold, they stay one part of a path, or one value of a query."""

    def value(match: re.Match[str]) -> str:
        text = argument(arguments, match[1])
        if not text.strip("."):
            raise ToolError(f'"{match[1]}" is nothing but dots, which lead elsewhere')  # RFC 3986 5.2.4, encoded or not
        return quote(text, safe="")

    return _PLACE.sub(value, url)


def at(data: Any, place: str) -> Any:
    """What lies at next.slots.0 of a JSON document. ToolError where nothing that can be said does."""
    found = data
    for step in place.split("."):
        if isinstance(found, dict):
            found = found.get(step)
        elif isinstance(found, list) and step.isdecimal() and int(step) < len(found):
            found = found[int(step)]
        else:
            found = None
    if found is None or isinstance(found, (dict, list)):
        raise ToolError(f'the answer has no single value at "{place}"')
    return found


def fetch(url: str, method: str, body: bytes | None, timeout_s: float, most_bytes: int) -> bytes:
    """The body of the answer. ToolError where the server cannot be reached, or does not answer with 2xx."""
    parts = urlsplit(url)
    assert parts.hostname is not None
    connection: http.client.HTTPConnection
    if parts.scheme == "https":
        context = ssl.create_default_context()
        connection = http.client.HTTPSConnection(parts.hostname, parts.port, timeout=timeout_s, context=context)
    else:
        connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=timeout_s)
    headers = {"Accept": "*/*", "User-Agent": "onhook", "Connection": "close"} | ({"Content-Type": "application/json"} if body else {})
    try:
        connection.request(method, (parts.path or "/") + (f"?{parts.query}" if parts.query else ""), body, headers)
        response = connection.getresponse()
        if not 200 <= response.status <= 299:
            redirect = ", and redirects are not followed" if 300 <= response.status <= 399 else ""
            raise ToolError(f"{parts.hostname} answers {response.status}{redirect}")
        said = response.read(most_bytes + 1)
    except ssl.SSLCertVerificationError as error:
        raise ToolError(f"{parts.hostname}: its certificate is not to be trusted: {error.verify_message}") from None
    except OSError as error:
        raise ToolError(f"{parts.hostname} cannot be reached: {error.strerror or 'it does not answer'}") from None
    except http.client.HTTPException as error:
        raise ToolError(f"{parts.hostname} does not speak HTTP: {type(error).__name__}") from None
    finally:
        connection.close()
    if len(said) > most_bytes:
        raise ToolError(f"the answer is longer than {most_bytes // 1024} KB")
    return said
