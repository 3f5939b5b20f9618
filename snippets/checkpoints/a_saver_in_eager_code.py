import tensorflow as tf

v1 = tf.compat.v1
w = tf.Variable(2.0, name="w")
try:
    v1.train.Saver()
except RuntimeError as error:
    print("Saver():", error)

saver = v1.train.Saver({"w": w})
path = saver.save(None, "./model.ckpt")
w.assign(5.0)
saver.restore(None, path)
print("restored:", w.numpy())
