import tensorflow as tf

t = tf.constant(1.0)
names = {t.ref(): "one"}
print(names[t.ref()], [ref.deref().numpy() for ref in names] == [1.0])
