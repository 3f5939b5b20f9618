import tensorflow as tf

gpus = tf.config.list_physical_devices("GPU")
print("GPUs:", gpus)
for gpu in gpus:
    tf.config.experimental.set_memory_growth(gpu, True)

print(tf.constant(1.0) + 1.0)
cpu = tf.config.list_physical_devices("CPU")[0]
two = [tf.config.LogicalDeviceConfiguration()] * 2
try:
    tf.config.set_logical_device_configuration(cpu, two)
except RuntimeError as error:
    print("RuntimeError:", error)
