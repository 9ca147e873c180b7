package com.backstretchcoach.screen;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What a device draws. Both stay trees of JSON nodes: the SDK's serializer drops what is empty in a
 * map.
 *
 * @param document how it looks, in APL
 * @param datasources what is in it
 */
public record Screen(ObjectNode document, ObjectNode datasources) {}
