import tensorflow as tf

w = tf.Variable(2.0)
step = tf.Variable(0)
checkpoint = tf.train.Checkpoint(w=w, step=step)
manager = tf.train.CheckpointManager(checkpoint, "./run", max_to_keep=2)
for _ in range(4):
    w.assign(w / 2)
    step.assign_add(1)
    manager.save(step)
print("kept:", manager.checkpoints)

w.assign(9.0)
checkpoint.restore(manager.latest_checkpoint).assert_consumed()
print("restored:", w.numpy(), "at step", step.numpy())
print(sorted(name for name, _ in tf.train.list_variables("./run"))[-1])
