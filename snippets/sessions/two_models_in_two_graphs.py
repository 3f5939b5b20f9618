import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


class Model:
    def __init__(self, start):
        self.graph = tf.Graph()
        with self.graph.as_default():
            self.x = tf.placeholder(tf.float32, [], name="x")
            w = tf.get_variable("w", initializer=start)
            self.y = self.x * w
            init = tf.global_variables_initializer()
        self.sess = tf.Session(graph=self.graph)
        self.sess.run(init)

    def predict(self, value):
        return self.sess.run(self.y, {self.x: value})


first, second = Model(2.0), Model(10.0)
print("first:", first.predict(3.0), "second:", second.predict(3.0))
