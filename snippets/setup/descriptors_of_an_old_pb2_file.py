import sys

with open("versions_pb2.py", "w") as file:
    file.write("""
from google.protobuf import descriptor as _descriptor

_PRODUCER = _descriptor.FieldDescriptor(
    name='producer', full_name='tensorflow.VersionDef.producer', index=0,
    number=1, type=5, cpp_type=1, label=1,
    has_default_value=False, default_value=0,
    message_type=None, enum_type=None, containing_type=None,
    is_extension=False, extension_scope=None)
""")
sys.path.insert(0, ".")
import versions_pb2

print(versions_pb2._PRODUCER.full_name)
