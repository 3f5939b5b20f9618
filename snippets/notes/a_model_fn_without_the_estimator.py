import collections
import tempfile
import types

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

fields = "mode predictions loss train_op eval_metric_ops training_hooks"
Spec = collections.namedtuple("EstimatorSpec", fields, defaults=[None] * 5)
keys = types.SimpleNamespace(TRAIN="train", EVAL="eval", PREDICT="infer")
tf.estimator = types.SimpleNamespace(EstimatorSpec=Spec, ModeKeys=keys)


def model_fn(features, labels, mode, params):
    w = tf.get_variable("w", initializer=0.0)
    y = w * features["x"]
    if mode == tf.estimator.ModeKeys.PREDICT:
        return tf.estimator.EstimatorSpec(mode, predictions={"y": y})
    loss = tf.losses.mean_squared_error(labels, y)
    tf.summary.scalar("loss", loss)
    if mode == tf.estimator.ModeKeys.EVAL:
        metrics = {"error": tf.metrics.mean_absolute_error(labels, y)}
        return tf.estimator.EstimatorSpec(mode, loss=loss, eval_metric_ops=metrics)
    optimizer = tf.train.GradientDescentOptimizer(params["rate"])
    train_op = optimizer.minimize(loss, tf.train.get_or_create_global_step())
    return tf.estimator.EstimatorSpec(mode=mode, loss=loss, train_op=train_op)


def input_fn():
    data = tf.data.Dataset.from_tensors(({"x": [1.0, 2.0]}, [2.0, 4.0])).repeat()
    return tf.data.make_one_shot_iterator(data).get_next()


folder = tempfile.mkdtemp()
with tf.Graph().as_default():
    spec = model_fn(*input_fn(), keys.TRAIN, {"rate": 0.1})
    stop = tf.train.StopAtStepHook(last_step=10)
    with tf.train.MonitoredTrainingSession(
        checkpoint_dir=folder, save_summaries_steps=5, hooks=[stop]
    ) as sess:
        while not sess.should_stop():
            sess.run(spec.train_op)
newest = tf.train.latest_checkpoint(folder)
state = tf.train.get_checkpoint_state(folder)
print("checkpoints:", [p[len(folder) + 1 :] for p in state.all_model_checkpoint_paths])

with tf.Graph().as_default(), tf.Session() as sess:
    spec = model_fn(*input_fn(), keys.EVAL, {})
    tf.train.Saver().restore(sess, newest)
    sess.run(tf.local_variables_initializer())
    values, updates = zip(*spec.eval_metric_ops.values())
    for _ in range(10):
        sess.run(updates)
    print("evaluated:", list(spec.eval_metric_ops), sess.run(values)[0].round(4))

with tf.Graph().as_default(), tf.Session() as sess:
    spec = model_fn({"x": tf.constant([5.0])}, None, keys.PREDICT, {})
    tf.train.Saver().restore(sess, newest)
    print("predicted:", sess.run(spec.predictions)["y"].round(2))

written = tf.gfile.Glob(folder + "/events*")
events = [event for path in written for event in tf.train.summary_iterator(path)]
tags = {value.tag for event in events for value in event.summary.value}
print("summaries:", sorted(tags))
