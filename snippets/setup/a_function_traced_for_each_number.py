import tensorflow as tf

traced = []


@tf.function
def double(x):
    traced.append(x)
    return 2 * x


for number in range(5):
    double(number)
print("traced for numbers:", len(traced))
for number in range(5):
    double(tf.constant(number))
print("traced for tensors:", len(traced) - 5)
