import tensorflow as tf

x = tf.ones([1, 2])
first = tf.keras.layers.Dense(1, name="dense")
second = tf.keras.layers.Dense(1, name="dense")
first(x), second(x)
print("names:", first.name, second.name)
print("same kernel:", first.kernel is second.kernel)
try:
    tf.keras.Sequential([first, second])
except ValueError as error:
    print(str(error).split(" Name")[0])
