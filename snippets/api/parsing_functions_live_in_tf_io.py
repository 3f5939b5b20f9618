import tensorflow as tf

tf1, tf2 = tf.compat.v1, tf.compat.v2
tf1.enable_eager_execution()

old = tf1.decode_raw(bytes=[b"\x01\x00\x02\x00"], out_type=tf.int16)
new = tf2.io.decode_raw(input_bytes=[b"\x01\x00\x02\x00"], out_type=tf.int16)
print("decode_raw:", old.numpy().tolist(), new.numpy().tolist())
new = tf2.io.decode_raw([b"\x01\x02\x03", b"\x04"], tf.uint8, fixed_length=2)
print("fixed_length=2:", new.numpy().tolist())

value = tf.train.Feature(float_list=tf.train.FloatList(value=[1.5, 2.5]))
features = tf.train.Features(feature={"x": value})
example = tf.train.Example(features=features).SerializeToString()
spec = {"x": tf.io.FixedLenFeature([2], tf.float32)}
old = tf1.parse_single_example(example, spec, name="n", example_names="e")
new = tf2.io.parse_single_example(example, spec, name="n", example_names="e")
print("parse_single_example:", old["x"].numpy(), new["x"].numpy())
old = tf1.parse_example([example], spec)
new = tf2.io.parse_example([example], spec)
print("parse_example:", old["x"].numpy(), new["x"].numpy())
new = tf2.io.parse_single_example(example, spec, "n")
print("a name by position:", new["x"].numpy())
