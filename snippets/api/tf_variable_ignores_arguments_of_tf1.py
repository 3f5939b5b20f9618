import tensorflow as tf

tf1, tf2 = tf.compat.v1, tf.compat.v2

calls = {
    "collections=": lambda api: api.Variable(1.0, collections=["mine"]),
    "collections by position": lambda api: api.Variable(1.0, True, ["mine"]),
    "use_resource=False": lambda api: api.Variable(1.0, use_resource=False),
    "expected_shape=[3]": lambda api: api.Variable(1.0, expected_shape=[3]),
    "shape=[None]": lambda api: api.Variable([1.0, 2.0], shape=[None]),
    "name by position": lambda api: api.Variable(1.0, True, None, True, None, "w"),
}
for name, call in calls.items():
    for version, api in (("TF1", tf1), ("TF2", tf2)):
        with tf.Graph().as_default():
            try:
                v = call(api)
                mine = len(tf1.get_collection("mine"))
                print(version, name + ":", type(v).__name__, v.shape, "mine:", mine)
            except (TypeError, ValueError) as error:
                print(version, name + ":", type(error).__name__)
