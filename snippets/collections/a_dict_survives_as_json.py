import json

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

settings = {"depth": 3, "activation": "relu"}
tf.add_to_collection("settings", json.dumps(settings))
meta_graph = tf.train.export_meta_graph()

with tf.Graph().as_default():
    tf.train.import_meta_graph(meta_graph)
    text = tf.get_collection("settings")[0]
    print(type(text).__name__, json.loads(text) == settings)
