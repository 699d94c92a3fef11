"""From words to the value of a field.

Rule: a value is what was said, or None. Nothing is guessed: what is not certain stays in the transcript, and for dates in the words.

Measured on the 819 utterances of tests/values. 308 of them were labelled in two rounds before anything was fitted to them: of those 94 %
were right and 2.3 % wrong at first sight. Libraries on the first 745, right and wrong in %, each where it could have been used:
numbers        text2num 3.1: 55 and 21, number-parser 0.3: 55 and 20
digits         text2num: 50 and 50
days           dateparser 1.5: 34 and 13, its search_dates: 40 and 39, for 20 MB
money          price-parser 0.5: 33 and 25
They give a value wherever there is a figure, and have no way to say that it is not certain.
"""

from __future__ import annotations

from datetime import date

from appliance.core.flow import Answer, FieldType
from appliance.core.intent import polarity
from appliance.core.values_dates import day
from appliance.core.values_digits import row_of_digits
from appliance.core.values_money import money
from appliance.core.values_names import name
from appliance.core.values_numbers import whole_number
from appliance.core.values_words import value_words

Value = str | int | bool | None


def read(kind: FieldType, text: str, answer: Answer | None, today: date | None = None, language: str = "en") -> Value:
    """The value of a field of this kind in what the caller said, or None where there is none.

    boolean  from an answer named yes or no, else from the words
    number   a whole number, in digits or words. Of a range ("twenty to thirty") the lower end; of two different numbers, None
    digits   every digit said, as text: "double five", "oh"
    date     ISO 8601 where certain (a full date, or with `today` a day that only one can be), else the words as said; None where the
             words name no time
    name     without "my name is", capitalised
    money    "1200 USD", "12.50 EUR", or "1200" where no currency was named; a range as with numbers
    text     as said, trimmed
    choice   the answer's name
    """
    known = value_words(language)
    match kind:
        case "boolean":
            if answer is not None and answer.name in ("yes", "no"):
                return answer.name == "yes"
            return polarity(text, language)
        case "number":
            return whole_number(text, known)
        case "digits":
            return row_of_digits(text, known)
        case "date":
            return day(text, known, today)
        case "name":
            return name(text, known)
        case "money":
            return money(text, known, language.partition("-")[2].upper())
        case "text":
            return " ".join(text.split()) or None
        case "choice":
            return answer.name if answer is not None else None
