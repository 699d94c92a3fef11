"""`python -m appliance`: the same as `onhook`."""

import sys

from appliance.cli import main

sys.exit(main())
