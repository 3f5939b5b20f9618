import tf_slim as slim

names = """arg_scope add_arg_scope arg_scoped_arguments conv2d fully_connected
batch_norm l2_regularizer apply_regularization xavier_initializer
variance_scaling_initializer model_variable get_variables get_variables_to_restore
assign_from_checkpoint assign_from_checkpoint_fn assign_from_values
assign_from_values_fn get_or_create_global_step""".split()
print("missing in slim:", [name for name in names if not hasattr(slim, name)])
for module, name in [
    (slim.training, "create_train_op"),
    (slim.learning, "train"),
    (slim.losses, "softmax_cross_entropy"),
    (slim.metrics, "streaming_accuracy"),
    (slim.evaluation, "evaluate_once"),
]:
    print(module.__name__, "has", name + ":", hasattr(module, name))
