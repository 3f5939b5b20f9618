import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant([-1.0, 2.0])
w = tf.Variable(0.5, name="w")
product = tf.multiply(w, x, name="product")
probability = tf.sigmoid(product, name="probability")
predicted = tf.round(probability, name="predicted")
loss = tf.reduce_mean(tf.square(predicted), name="loss")

for tensor in [product, probability, predicted, loss]:
    reached = tf.gradients(tensor, w)[0] is not None
    print(tensor.op.name, "has a gradient:", reached)
