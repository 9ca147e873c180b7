"""Translates template.yaml as CloudFormation would, with Amazon's own aws-sam-translator, once for each
set of parameters in the JSON array that is the only argument, and prints an array of templates."""

import json
import os
import sys
from pathlib import Path

os.environ.setdefault("AWS_DEFAULT_REGION", "us-east-1")

import samtranslator.parser.parser
import samtranslator.translator.translator
import samtranslator.yaml_helper


def translate(parameters):
    template = samtranslator.yaml_helper.yaml_parse(Path("template.yaml").read_text())
    # Where "sam deploy" would have put what was built.
    template["Resources"]["CoachFunction"]["Properties"]["CodeUri"] = "s3://bucket/" + parameters.pop(
        "Code", "code")
    defaults = {name: parameter["Default"] for name, parameter in template["Parameters"].items()
                if "Default" in parameter}
    names = {"AWSCodeDeployRoleForLambda":
             "arn:aws:iam::aws:policy/service-role/AWSCodeDeployRoleForLambda"}
    translator = samtranslator.translator.translator.Translator(
        names, samtranslator.parser.parser.Parser())
    return translator.translate(template, {**defaults, **parameters})


print(json.dumps([translate(parameters) for parameters in json.loads(sys.argv[1])]))
