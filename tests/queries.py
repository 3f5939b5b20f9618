"""What readers type into the search, and the page that answers it, by language.

Whole messages aren't here: the browser tests take those from the pages themselves.
"""

NOTE = "notes/{}/"
TRAINABLE, DEPENDENCIES = (
    NOTE.format("trainable-variables"),
    NOTE.format("control-dependencies"),
)
UPDATE_OPS, COLLECTIONS = NOTE.format("update-ops"), NOTE.format("collections")
SCOPES, REGULARIZATION = NOTE.format("scopes"), NOTE.format("regularization")
ARG_SCOPE, INDEX = NOTE.format("arg-scope"), "notes/"
SETUP, GLOSSARY, CHANGES = "setup/", "glossary/", "changes/"

# Names of the API are typed in both languages.
API = {
    "tf.control_dependencies": DEPENDENCIES,
    "control_dependencies": DEPENDENCIES,
    "tf.GraphKeys.UPDATE_OPS": UPDATE_OPS,
    "UPDATE_OPS": UPDATE_OPS,
    "batch_normalization": UPDATE_OPS,
    "tf.layers": SETUP,
    "moving_mean": UPDATE_OPS,
    "tf.get_collection": COLLECTIONS,
    "get_collection_ref": COLLECTIONS,
    "add_to_collection": COLLECTIONS,
    "tf.variable_scope": SCOPES,
    "name_scope": SCOPES,
    "AUTO_REUSE": SCOPES,
    "make_template": SCOPES,
    "custom_getter": SCOPES,
    "REGULARIZATION_LOSSES": REGULARIZATION,
    "l2_regularizer": REGULARIZATION,
    "get_regularization_loss": REGULARIZATION,
    "slim.arg_scope": ARG_SCOPE,
    "slim.argscope": ARG_SCOPE,
    "add_arg_scope": ARG_SCOPE,
    "tf.trainable_variables": TRAINABLE,
    "TRAINABLE_VARIABLES": TRAINABLE,
    "var_list": TRAINABLE,
    "disable_v2_behavior": SETUP,
    "TF_USE_LEGACY_KERAS": SETUP,
    "tensorflow.contrib": SETUP,
    "Variable net/dense/kernel already exists, disallowed": SCOPES,
    "No gradients provided for any variable": TRAINABLE,
    "'Operation' object is not iterable": DEPENDENCIES,
}
QUERIES = {
    "zh": API
    | {
        "控制依赖": DEPENDENCIES,
        "批归一化": UPDATE_OPS,
        "归一化": UPDATE_OPS,
        "滑动平均不更新": UPDATE_OPS,
        "可训练变量": TRAINABLE,
        "冻结一部分变量": TRAINABLE,
        "集合": COLLECTIONS,
        "变量作用域": SCOPES,
        "变量共享": SCOPES,
        "正则化损失": REGULARIZATION,
        "怎么把正则化加到损失里": REGULARIZATION,
        "默认参数": ARG_SCOPE,
        "今天怎么跑 TF1 代码": SETUP,
        "会话": GLOSSARY,
        "剪枝": GLOSSARY,
    },
    "en": API
    | {
        "control dependencies": DEPENDENCIES,
        "batch normalization moving average not updated": UPDATE_OPS,
        "batch norm inference wrong": UPDATE_OPS,
        "freeze variables": TRAINABLE,
        "which variables are trained": TRAINABLE,
        "collection is empty": COLLECTIONS,
        "share variables": SCOPES,
        "reuse variables": SCOPES,
        "regularization loss not added": REGULARIZATION,
        "weight decay": REGULARIZATION,
        "default arguments": ARG_SCOPE,
        "run TF1 code": SETUP,
        "what changed since 1.15": CHANGES,
        "session": GLOSSARY,
        "pruning": GLOSSARY,
    },
}
