import tensorflow as tf

tf1, tf2 = tf.compat.v1, tf.compat.v2
tf1.enable_eager_execution()

x = tf.constant([1.0, 2.0, 3.0])
for version, api in (("TF1", tf1), ("TF2", tf2)):
    whole = api.map_fn(lambda e: tf.cast(e, tf.int32), x, dtype=tf.int32)
    print(version, "map_fn:", whole.numpy().tolist())
    sums = api.scan(lambda a, e: a + e, x, back_prop=False)
    print(version, "scan:", sums.numpy().tolist())
    sums = api.scan(lambda a, e: a + e, x, initializer=10.0, reverse=True)
    print(version, "scan, reverse:", sums.numpy().tolist())
    print(version, "foldl:", api.foldl(lambda a, e: a - e, x).numpy())
    print(version, "foldr:", api.foldr(lambda a, e: a - e, x).numpy())
    try:
        api.map_fn(lambda e: tf.cast(e, tf.int32), x)
    except tf.errors.InvalidArgumentError as error:
        print(version, "map_fn without dtype:", type(error).__name__)
whole = tf2.map_fn(lambda e: tf.cast(e, tf.int32), x, dtype=tf.int32)
print("tf.cast alone:", tf.cast(x, tf.int32).numpy().tolist() == whole.numpy().tolist())
