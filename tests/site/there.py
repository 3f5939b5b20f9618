"""Says which names TensorFlow has: `[[name, in compat.v1], …]` in, `[true, …]` out.

Runs by itself, in the environment that is asked.
"""

import json
import sys

import tensorflow
import tensorflow.compat.v1


def there(name: str, v1: bool) -> bool:
    """Whether a name that begins with `tf` can be looked up."""
    found = tensorflow.compat.v1 if v1 else tensorflow
    try:
        for part in name.split(".")[1:]:
            found = getattr(found, part)
    except (AttributeError, ImportError):
        return False
    return True


json.dump([there(*one) for one in json.load(sys.stdin)], sys.stdout)
