import tensorflow as tf


class Layer(tf.Module):
    @tf.Module.with_name_scope
    def __call__(self, x):
        if not hasattr(self, "w"):
            self.w = tf.Variable(2.0, name="w")
        return x * self.w


a, b = Layer(name="layer"), Layer(name="layer")
print("outputs:", a(1.0).numpy(), a(10.0).numpy(), b(1.0).numpy())
print("names:", a.w.name, b.w.name)
print("same variable:", a.w is b.w)
print("variables of a:", len(a.variables))
