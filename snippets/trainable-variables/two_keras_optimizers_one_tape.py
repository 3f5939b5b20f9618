import tensorflow as tf

body = tf.Variable(3.0, name="body")
head = tf.Variable(2.0, name="head")
slow = tf.keras.optimizers.SGD(0.01)
fast = tf.keras.optimizers.SGD(0.1)

with tf.GradientTape(persistent=True) as tape:
    loss = tf.square(body * head)
    cut = tf.square(tf.stop_gradient(body) * head)
print("gradient of body behind stop_gradient:", tape.gradient(cut, body))
for_body, for_head = tape.gradient(loss, [body, head])
slow.apply_gradients([(for_body, body)])
fast.apply_gradients([(for_head, head)])
print("body:", round(float(body), 4), "head:", round(float(head), 4))
