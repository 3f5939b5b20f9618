import tensorflow as tf

tf1 = tf.compat.v1
tf1.enable_eager_execution()

for error in (
    tf.errors.OutOfRangeError(None, None, "the end"),
    tf.errors.NotFoundError(None, None, "no such file"),
):
    print(type(error).__name__, error.message, error.op, error.error_code)
try:
    tf.io.read_file("absent")
except tf.errors.NotFoundError as error:
    print(type(error).__name__, error.error_code == tf.errors.NOT_FOUND)
