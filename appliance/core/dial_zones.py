"""The time zones a country's numbers may be in, by its calling code (ITU-T E.164).

Rule: a country of several zones names those at its edges too: an hour is one to call in only where it is one in all of them. A country
that is missing here is named by the operator, or not called.
"""

from __future__ import annotations

_ONE = {
    "20": "Africa/Cairo", "27": "Africa/Johannesburg", "30": "Europe/Athens", "31": "Europe/Amsterdam", "32": "Europe/Brussels",
    "33": "Europe/Paris", "36": "Europe/Budapest", "39": "Europe/Rome", "40": "Europe/Bucharest", "41": "Europe/Zurich",
    "43": "Europe/Vienna", "44": "Europe/London", "45": "Europe/Copenhagen", "46": "Europe/Stockholm", "47": "Europe/Oslo",
    "48": "Europe/Warsaw", "49": "Europe/Berlin", "51": "America/Lima", "54": "America/Argentina/Buenos_Aires", "57": "America/Bogota",
    "60": "Asia/Kuala_Lumpur", "63": "Asia/Manila", "65": "Asia/Singapore", "66": "Asia/Bangkok", "81": "Asia/Tokyo", "82": "Asia/Seoul",
    "84": "Asia/Ho_Chi_Minh", "86": "Asia/Shanghai", "90": "Europe/Istanbul", "91": "Asia/Kolkata", "92": "Asia/Karachi",
    "94": "Asia/Colombo", "212": "Africa/Casablanca", "234": "Africa/Lagos", "254": "Africa/Nairobi", "352": "Europe/Luxembourg",
    "353": "Europe/Dublin", "354": "Atlantic/Reykjavik", "356": "Europe/Malta", "357": "Asia/Nicosia", "358": "Europe/Helsinki",
    "359": "Europe/Sofia", "370": "Europe/Vilnius", "371": "Europe/Riga", "372": "Europe/Tallinn", "377": "Europe/Monaco",
    "380": "Europe/Kyiv", "381": "Europe/Belgrade", "385": "Europe/Zagreb", "386": "Europe/Ljubljana", "387": "Europe/Sarajevo",
    "420": "Europe/Prague", "421": "Europe/Bratislava", "423": "Europe/Vaduz", "852": "Asia/Hong_Kong", "886": "Asia/Taipei",
    "971": "Asia/Dubai", "972": "Asia/Jerusalem",
}  # fmt: skip

COUNTRIES: dict[str, tuple[str, ...]] = {code: (zone,) for code, zone in _ONE.items()} | {
    "1": (
        "America/St_Johns", "America/Halifax", "America/New_York", "America/Chicago", "America/Denver", "America/Phoenix",
        "America/Los_Angeles", "America/Anchorage", "Pacific/Honolulu",
    ),
    "34": ("Europe/Madrid", "Atlantic/Canary"),
    "351": ("Europe/Lisbon", "Atlantic/Azores"),
    "52": ("America/Cancun", "America/Mexico_City", "America/Hermosillo", "America/Tijuana"),
    "55": ("America/Noronha", "America/Sao_Paulo", "America/Manaus", "America/Rio_Branco"),
    "56": ("America/Santiago", "America/Punta_Arenas", "Pacific/Easter"),
    "61": ("Australia/Perth", "Australia/Darwin", "Australia/Brisbane", "Australia/Sydney"),
    "62": ("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"),
    "64": ("Pacific/Auckland", "Pacific/Chatham"),
}  # fmt: skip
"""Calling code to zones."""
