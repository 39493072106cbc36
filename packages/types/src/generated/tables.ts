// Generated from spec/ by `pnpm generate`. Changes made here are lost.

export const TAG_KINDS = [
  "flag",
  "project",
  "environment",
  "segment",
  "metric",
  "metric-data-source",
  "aiconfig",
  "view"
] as const;

export const API_VERSIONS = [
  "20240415",
  "20220603"
] as const;

export const SUMMARY_MODES = [
  "0",
  "1",
  "true",
  "false"
] as const;

export const GUARDED_ROLLOUT_STATES = [
  "any",
  "monitoring",
  "regressed",
  "rolledBack",
  "completed",
  "archived"
] as const;

export const SDK_AVAILABILITIES = [
  "client",
  "mobile",
  "anyClient",
  "server"
] as const;

export const FLAG_STATES = [
  "live",
  "deprecated",
  "archived"
] as const;

export const FLAG_TYPES = [
  "temporary",
  "permanent"
] as const;

export const FLAG_SORTS = [
  "creationDate",
  "-creationDate",
  "key",
  "-key",
  "maintainerId",
  "-maintainerId",
  "name",
  "-name",
  "tags",
  "-tags",
  "targetingModifiedDate",
  "-targetingModifiedDate",
  "type",
  "-type"
] as const;

export const FLAG_EXPANDS = [
  "codeReferences",
  "evaluation",
  "migrationSettings"
] as const;

export const PATHS = {
  "getTags": "/api/v2/tags",
  "getFeatureFlags": "/api/v2/flags/{projectKey}"
} as const;

export const PARAMETERS = {
  "getTags": {
    "kind": {
      "in": "query",
      "style": "form",
      "explode": true,
      "type": "array",
      "values": [
        "flag",
        "project",
        "environment",
        "segment",
        "metric",
        "metric-data-source",
        "aiconfig",
        "view"
      ],
      "beyondThePages": [
        "metric-data-source"
      ]
    },
    "pre": {
      "in": "query",
      "allowEmptyValue": true,
      "type": "string"
    },
    "archived": {
      "in": "query",
      "type": "boolean",
      "default": false
    },
    "limit": {
      "in": "query",
      "type": "integer",
      "minimum": 1,
      "maximum": 1000
    },
    "offset": {
      "in": "query",
      "type": "integer",
      "minimum": 0,
      "default": 0
    },
    "asOf": {
      "in": "query",
      "type": "string"
    },
    "LD-API-Version": {
      "in": "header",
      "type": "string",
      "values": [
        "20240415",
        "20220603"
      ],
      "beyondThePages": true
    }
  },
  "getFeatureFlags": {
    "projectKey": {
      "in": "path",
      "required": true,
      "type": "string"
    },
    "env": {
      "in": "query",
      "style": "form",
      "explode": true,
      "type": "array"
    },
    "tag": {
      "in": "query",
      "type": "string"
    },
    "limit": {
      "in": "query",
      "type": "integer",
      "minimum": 1,
      "maximum": 100,
      "default": 20
    },
    "offset": {
      "in": "query",
      "type": "integer",
      "minimum": 0,
      "default": 0
    },
    "archived": {
      "in": "query",
      "type": "boolean",
      "deprecated": true
    },
    "summary": {
      "in": "query",
      "type": "string",
      "values": [
        "0",
        "1",
        "true",
        "false"
      ],
      "default": "1",
      "beyondThePages": [
        "1",
        "true",
        "false"
      ]
    },
    "filter": {
      "in": "query",
      "allowEmptyValue": true,
      "type": "string"
    },
    "sort": {
      "in": "query",
      "style": "form",
      "explode": false,
      "allowEmptyValue": true,
      "type": "array",
      "values": [
        "creationDate",
        "-creationDate",
        "key",
        "-key",
        "maintainerId",
        "-maintainerId",
        "name",
        "-name",
        "tags",
        "-tags",
        "targetingModifiedDate",
        "-targetingModifiedDate",
        "type",
        "-type"
      ]
    },
    "compare": {
      "in": "query",
      "type": "boolean",
      "deprecated": true
    },
    "expand": {
      "in": "query",
      "style": "form",
      "explode": false,
      "allowEmptyValue": true,
      "type": "array",
      "values": [
        "codeReferences",
        "evaluation",
        "migrationSettings"
      ]
    },
    "LD-API-Version": {
      "in": "header",
      "type": "string",
      "values": [
        "20240415",
        "20220603"
      ],
      "beyondThePages": true
    }
  }
} as const;

export const FILTERS = {
  "applicationEvaluated": {
    "type": "string"
  },
  "archived": {
    "type": "boolean",
    "deprecated": true
  },
  "codeReferences.max": {
    "type": "integer",
    "minimum": 0
  },
  "codeReferences.min": {
    "type": "integer",
    "minimum": 0
  },
  "contextKindsEvaluated": {
    "type": "array"
  },
  "creationDate": {
    "type": "object",
    "keys": [
      "before"
    ]
  },
  "evaluated": {
    "type": "object",
    "keys": [
      "after"
    ],
    "requires": [
      "filterEnv"
    ]
  },
  "filterEnv": {
    "type": "string"
  },
  "guardedRollout": {
    "type": "string",
    "values": [
      "any",
      "monitoring",
      "regressed",
      "rolledBack",
      "completed",
      "archived"
    ],
    "beyondThePages": true
  },
  "hasExperiment": {
    "type": "boolean"
  },
  "maintainerId": {
    "type": "string"
  },
  "maintainerTeamKey": {
    "type": "string"
  },
  "query": {
    "type": "string"
  },
  "releasePipeline": {
    "type": "string"
  },
  "sdkAvailability": {
    "type": "string",
    "values": [
      "client",
      "mobile",
      "anyClient",
      "server"
    ]
  },
  "state": {
    "type": "string",
    "values": [
      "live",
      "deprecated",
      "archived"
    ]
  },
  "tags": {
    "type": "array"
  },
  "type": {
    "type": "string",
    "values": [
      "temporary",
      "permanent"
    ]
  }
} as const;

export const REQUIREMENTS = {
  "any.request.answered": {
    "level": "MUST",
    "statement": "A request that keeps to what its page documents is answered with 200.",
    "source": "both",
    "heading": "Query parameters"
  },
  "any.request.repeatable": {
    "level": "MUST",
    "statement": "The same request gets the same answer, ties included, as long as the data stays the same.",
    "source": "decision",
    "heading": "Order without `sort`"
  },
  "any.request.parameterOrder": {
    "level": "MUST",
    "statement": "The order in which different parameters are sent makes no difference.",
    "source": "both",
    "heading": "Query parameters"
  },
  "any.request.encoding": {
    "level": "SHOULD",
    "statement": "Two URL encodings of one value, `%20` or `+` for a blank, `%2b` or `%2B`, mean the same.",
    "source": "decision",
    "heading": "The path"
  },
  "any.request.unknownParameter": {
    "level": "SHOULD",
    "statement": "A parameter that the operation does not list, `query` of flags too, is refused or without effect.",
    "source": "decision",
    "heading": "Unknown query parameters"
  },
  "any.request.emptyValue": {
    "level": "SHOULD",
    "statement": "An empty `filter`, `sort`, `expand` or `pre` is the same as none; an empty value elsewhere is refused.",
    "source": "decision",
    "heading": "Empty values"
  },
  "any.request.trailingSlash": {
    "level": "SHOULD",
    "statement": "One slash at the end of the path makes no difference.",
    "source": "decision",
    "heading": "The path"
  },
  "any.method.getOnly": {
    "level": "SHOULD",
    "statement": "HEAD gets the headers of GET without a body, or 405; a POST without a body is refused.",
    "source": "decision",
    "heading": "Other methods"
  },
  "any.auth.required": {
    "level": "MUST",
    "statement": "A request without a valid access token in `Authorization` is refused and gets no data.",
    "source": "tags",
    "heading": "Authentication"
  },
  "any.auth.status": {
    "level": "SHOULD",
    "statement": "The refusal of a missing or invalid token has status 401.",
    "source": "decision",
    "heading": "Errors"
  },
  "any.auth.uncached": {
    "level": "MUST",
    "statement": "A bad token gets no data, even right after a good one asked for the same.",
    "source": "tags",
    "heading": "Authentication"
  },
  "any.auth.denied": {
    "level": "MUST",
    "statement": "A valid token that may not read the resource is refused and gets no data.",
    "source": "tags",
    "heading": "Errors"
  },
  "any.auth.deniedStatus": {
    "level": "SHOULD",
    "statement": "The refusal of a token that may not read the resource has status 403.",
    "source": "decision",
    "heading": "Errors"
  },
  "any.auth.bearer": {
    "level": "SHOULD",
    "statement": "Where `Bearer` before the token is taken at all, the answer is the one to the bare token.",
    "source": "decision",
    "heading": "Beyond the pages"
  },
  "any.status.documented": {
    "level": "MUST",
    "statement": "Every answer has a status that its operation documents.",
    "source": "both",
    "heading": "Errors"
  },
  "any.status.failure": {
    "level": "MUST",
    "statement": "A server that fails to answer says so with 500.",
    "source": "tags",
    "heading": "Errors",
    "shown": false
  },
  "any.contentType.json": {
    "level": "MUST",
    "statement": "A page of items is sent as `application/json`.",
    "source": "tags",
    "heading": "GET /api/v2/tags"
  },
  "any.contentType.encoding": {
    "level": "SHOULD",
    "statement": "A compressed answer holds the same body as an uncompressed one.",
    "source": "decision",
    "heading": "Media type and compression"
  },
  "any.headers.documented": {
    "level": "SHOULD",
    "statement": "A documented header, where it is sent, has the form that the contract gives it.",
    "source": "decision",
    "heading": "Rate limits"
  },
  "any.errors.shape": {
    "level": "SHOULD",
    "statement": "A refusal's body is JSON, an object with the strings `code` and `message`, and no stack trace in it.",
    "source": "decision",
    "heading": "Errors"
  },
  "any.rateLimit.status": {
    "level": "MUST",
    "statement": "A request that comes too soon after others is refused with 429.",
    "source": "tags",
    "heading": "Errors"
  },
  "any.rateLimit.remaining": {
    "level": "SHOULD",
    "statement": "What remains of a rate limit is a whole number from 0 up to the limit.",
    "source": "decision",
    "heading": "Rate limits"
  },
  "any.rateLimit.retryAfter": {
    "level": "SHOULD",
    "statement": "Waiting as long as `Retry-After` says is enough for the next request to be taken.",
    "source": "decision",
    "heading": "Rate limits"
  },
  "any.version.unknown": {
    "level": "SHOULD",
    "statement": "A server that knows `LD-API-Version` refuses a version that does not exist.",
    "source": "decision",
    "heading": "API version"
  },
  "any.paging.limit": {
    "level": "MUST",
    "statement": "A page holds exactly `limit` items while more follow, and the rest of the list at its end.",
    "source": "both",
    "heading": "Query parameters"
  },
  "any.paging.offset": {
    "level": "MUST",
    "statement": "The page begins with the item of the whole list whose index, counted from 0, is `offset`.",
    "source": "both",
    "heading": "Query parameters"
  },
  "any.paging.beyondEnd": {
    "level": "MUST",
    "statement": "An `offset` at or beyond the end of the list gets an empty page.",
    "source": "both",
    "heading": "Query parameters"
  },
  "any.paging.negativeOffset": {
    "level": "SHOULD",
    "statement": "An `offset` below 0 is refused.",
    "source": "decision",
    "heading": "`offset`"
  },
  "any.paging.complete": {
    "level": "MUST",
    "statement": "The pages of a list, laid end to end, are the whole list, whatever `limit` was used.",
    "source": "both",
    "heading": "Query parameters"
  },
  "any.paging.once": {
    "level": "MUST",
    "statement": "No item comes twice, neither on a page nor on two pages of one list.",
    "source": "both",
    "heading": "Query parameters"
  },
  "any.paging.stableOrder": {
    "level": "MUST",
    "statement": "Items keep their order whatever `limit` and `offset` are.",
    "source": "decision",
    "heading": "Order without `sort`"
  },
  "any.totalCount.matches": {
    "level": "MUST",
    "statement": "The total, where it is sent, counts what matches the request on all pages, with or without its `compare`.",
    "source": "both",
    "heading": "Response"
  },
  "any.links.origin": {
    "level": "MUST",
    "statement": "No link `first`, `prev`, `next`, `last` or `self` leads to another origin than the one that was asked.",
    "source": "decision",
    "heading": "Links"
  },
  "any.links.form": {
    "level": "SHOULD",
    "statement": "The query of a link, decoded once, gives the values that were sent.",
    "source": "decision",
    "heading": "Links"
  },
  "any.links.lead": {
    "level": "MUST",
    "statement": "A link `first`, `prev`, `next` or `last`, where it is sent, leads to the page that its name says.",
    "source": "flags",
    "heading": "Filtering flags"
  },
  "any.links.keepSelection": {
    "level": "MUST",
    "statement": "Such a link keeps `filter`, `tag`, `sort`, `archived`, `compare`, `kind`, `pre` and `asOf`.",
    "source": "flags",
    "heading": "Filtering flags"
  },
  "any.links.keepProjection": {
    "level": "SHOULD",
    "statement": "Such a link keeps `limit`, `env`, `summary` and `expand`.",
    "source": "decision",
    "heading": "Links"
  },
  "flags.body.schema": {
    "level": "MUST",
    "statement": "The flags of the page stand in the list `items`; each has the fields and types of the contract's schema.",
    "source": "flags",
    "heading": "Response"
  },
  "flags.item.self": {
    "level": "SHOULD",
    "statement": "The `self` link of a flag ends in the flag's own key.",
    "source": "decision",
    "heading": "Links"
  },
  "flags.item.timestamps": {
    "level": "MUST",
    "statement": "The dates of a flag are Unix time in milliseconds, as its filters count it.",
    "source": "flags",
    "heading": "Filtering flags"
  },
  "flags.projectKey.isolates": {
    "level": "MUST",
    "statement": "Only flags of the project that the path names are listed.",
    "source": "flags",
    "heading": "GET /api/v2/flags/:projectKey"
  },
  "flags.projectKey.required": {
    "level": "MUST",
    "statement": "The path names a project.",
    "source": "flags",
    "heading": "Path parameters",
    "shown": false
  },
  "flags.projectKey.unknown": {
    "level": "MUST",
    "statement": "A project that does not exist is refused, whatever else is asked; no flags are answered.",
    "source": "flags",
    "heading": "Path parameters"
  },
  "flags.projectKey.unknownStatus": {
    "level": "SHOULD",
    "statement": "The refusal of a project that does not exist has status 404.",
    "source": "decision",
    "heading": "Errors"
  },
  "flags.payload.advice": {
    "level": "SHOULD",
    "statement": "A client asks for less with `limit`, `env`, a text search and a date of creation.",
    "source": "flags",
    "heading": "GET /api/v2/flags/:projectKey",
    "shown": false
  },
  "flags.env.default": {
    "level": "MUST",
    "statement": "Without `env` every flag shows all environments, or no flag shows any, as in API version 20240415.",
    "source": "flags",
    "heading": "GET /api/v2/flags/:projectKey"
  },
  "flags.env.restricts": {
    "level": "MUST",
    "statement": "With `env` a flag shows the configuration of the environments asked for, and of no other.",
    "source": "flags",
    "heading": "Query parameters"
  },
  "flags.env.several": {
    "level": "MUST",
    "statement": "Sent several times, `env` asks for several environments, and all of them show.",
    "source": "flags",
    "heading": "Sorting flags"
  },
  "flags.projection.keepsList": {
    "level": "MUST",
    "statement": "Which flags are listed, their order and their total do not depend on `env`, `summary` or `expand`.",
    "source": "flags",
    "heading": "Query parameters"
  },
  "flags.env.keepsConfiguration": {
    "level": "MUST",
    "statement": "An environment's configuration is the same whichever other environments are asked for.",
    "source": "flags",
    "heading": "Query parameters"
  },
  "flags.env.order": {
    "level": "SHOULD",
    "statement": "The order of several `env`, or one sent twice, matters to `sort=targetingModifiedDate` only.",
    "source": "decision",
    "heading": "`env`"
  },
  "flags.env.unknown": {
    "level": "SHOULD",
    "statement": "An unknown environment is refused; failing that, it shows in no flag, and as `filterEnv` matches none.",
    "source": "decision",
    "heading": "Unknown environments"
  },
  "flags.tag.selects": {
    "level": "MUST",
    "statement": "With `tag` exactly the flags that carry this very tag are listed, as `filter=tags:` lists them.",
    "source": "flags",
    "heading": "Query parameters"
  },
  "flags.limit.default": {
    "level": "MUST",
    "statement": "Without `limit` a page of flags holds at most 20.",
    "source": "flags",
    "heading": "Query parameters"
  },
  "flags.limit.type": {
    "level": "MUST",
    "statement": "A `limit` that is no whole number is refused; one below 1 does not get the page that none gets.",
    "source": "flags",
    "heading": "Query parameters"
  },
  "flags.limit.maximum": {
    "level": "SHOULD",
    "statement": "A page of flags never holds more than 100; a larger `limit` is refused or cut down to that.",
    "source": "decision",
    "heading": "`limit`"
  },
  "flags.offset.default": {
    "level": "MUST",
    "statement": "Without `offset` the page begins at the start of the list.",
    "source": "flags",
    "heading": "Query parameters"
  },
  "flags.offset.type": {
    "level": "MUST",
    "statement": "An `offset` that is not a whole number is refused.",
    "source": "flags",
    "heading": "Query parameters"
  },
  "flags.list.all": {
    "level": "MUST",
    "statement": "Every flag that matches can be reached by paging.",
    "source": "flags",
    "heading": "Filtering flags"
  },
  "flags.links.first": {
    "level": "MUST",
    "statement": "The links `first` and `prev` are on every page after the first, and not on the first.",
    "source": "flags",
    "heading": "Filtering flags"
  },
  "flags.links.next": {
    "level": "MUST",
    "statement": "The link `next` is on a page that more flags follow, and on no other.",
    "source": "flags",
    "heading": "Filtering flags"
  },
  "flags.links.last": {
    "level": "SHOULD",
    "statement": "The link `last` is on a page that more flags follow.",
    "source": "decision",
    "heading": "Links"
  },
  "flags.links.lastAbsent": {
    "level": "SHOULD",
    "statement": "The link `last` is not on the last page.",
    "source": "decision",
    "heading": "Links"
  },
  "flags.links.self": {
    "level": "SHOULD",
    "statement": "The link `self` asked again gives the same page.",
    "source": "decision",
    "heading": "Links"
  },
  "flags.totalCount.type": {
    "level": "MUST",
    "statement": "A page of flags may leave out `totalCount`; where it is sent it is a whole number, never null.",
    "source": "flags",
    "heading": "Response"
  },
  "flags.archived.default": {
    "level": "MUST",
    "statement": "No archived flag is listed, unless the parameter `archived`, or such a filter, or `state` asks for it.",
    "source": "flags",
    "heading": "Query parameters"
  },
  "flags.archived.true": {
    "level": "MUST",
    "statement": "With `archived=true` all archived flags are listed, and no others.",
    "source": "flags",
    "heading": "Query parameters"
  },
  "flags.archived.equivalents": {
    "level": "MUST",
    "statement": "The parameter `archived=true`, the filter `archived:true` and the filter `state:archived` are one.",
    "source": "flags",
    "heading": "Filtering flags"
  },
  "flags.archived.combines": {
    "level": "MUST",
    "statement": "The parameter `archived` and the filters `archived` and `state` all hold where several are sent.",
    "source": "decision",
    "heading": "Archived flags and states"
  },
  "flags.archived.scope": {
    "level": "MUST",
    "statement": "No filter but `archived` and `state` brings archived flags into the list.",
    "source": "decision",
    "heading": "Archived flags and states"
  },
  "flags.parameters.boolean": {
    "level": "MUST",
    "statement": "An `archived` or `compare` that is no boolean is refused, and a `summary` that is neither one nor 0 or 1.",
    "source": "flags",
    "heading": "Query parameters"
  },
  "flags.archived.deprecated": {
    "level": "SHOULD",
    "statement": "Clients use a filter instead of the parameter `archived`.",
    "source": "flags",
    "heading": "Query parameters",
    "shown": false
  },
  "flags.summary.default": {
    "level": "MUST",
    "statement": "Without `summary` no environment of a flag shows `prerequisites`, `targets` or `rules`.",
    "source": "flags",
    "heading": "Query parameters"
  },
  "flags.summary.zero": {
    "level": "MUST",
    "statement": "With `summary=0` each environment that shows has `prerequisites`, `targets` and `rules`.",
    "source": "flags",
    "heading": "Query parameters"
  },
  "flags.summary.onlyAdds": {
    "level": "MUST",
    "statement": "With `summary=0` a flag still shows all that it shows without, unchanged.",
    "source": "flags",
    "heading": "Query parameters"
  },
  "flags.summary.fields": {
    "level": "SHOULD",
    "statement": "`contextTargets`, `fallthrough` and `offVariation` come and go with the three that are named.",
    "source": "decision",
    "heading": "`summary`"
  },
  "flags.summary.words": {
    "level": "SHOULD",
    "statement": "Where `summary` takes 1, `true` and `false`, the first two change nothing, and `false` means 0.",
    "source": "decision",
    "heading": "Beyond the pages"
  },
  "flags.compare.narrows": {
    "level": "MUST",
    "statement": "With `compare=true` a part of the flags is listed, with `compare=false` what is listed without it.",
    "source": "flags",
    "heading": "Query parameters"
  },
  "flags.compare.count": {
    "level": "MUST",
    "statement": "`totalCountWithDifferences` comes with `compare=true` alone, and counts the flags that it lists.",
    "source": "flags",
    "heading": "Response"
  },
  "flags.compare.differences": {
    "level": "SHOULD",
    "statement": "The flags that `compare=true` lists differ between two environments in what they serve, to whom, when.",
    "source": "decision",
    "heading": "`compare`"
  },
  "flags.compare.version": {
    "level": "MUST",
    "statement": "In API version 20240415 `compare` is refused.",
    "source": "flags",
    "heading": "Query parameters"
  },
  "flags.compare.deprecated": {
    "level": "SHOULD",
    "statement": "Clients no longer use `compare`.",
    "source": "flags",
    "heading": "Query parameters",
    "shown": false
  },
  "flags.version.environments": {
    "level": "SHOULD",
    "statement": "In API version 20240415 a flag has no `environments` unless `env` is sent.",
    "source": "decision",
    "heading": "API version"
  },
  "flags.version.envMaximum": {
    "level": "SHOULD",
    "statement": "In API version 20240415 more than three different `env` are refused.",
    "source": "decision",
    "heading": "API version"
  },
  "flags.filter.and": {
    "level": "MUST",
    "statement": "A flag is listed when all clauses of `filter`, joined by commas in any order, hold for it.",
    "source": "flags",
    "heading": "Filtering flags"
  },
  "flags.filter.encoding": {
    "level": "MUST",
    "statement": "The plus that joins a list is sent as `%2B`, and other reserved characters may be encoded as well.",
    "source": "flags",
    "heading": "Filtering flags"
  },
  "flags.filter.noMatch": {
    "level": "MUST",
    "statement": "A text or tag that no flag has gets an empty page; an unknown ID or key may be refused instead.",
    "source": "flags",
    "heading": "Filtering flags"
  },
  "flags.filter.unknownField": {
    "level": "MUST",
    "statement": "A clause whose field is not in the table of arguments is refused.",
    "source": "flags",
    "heading": "Filtering flags"
  },
  "flags.filter.missingColon": {
    "level": "MUST",
    "statement": "A clause without a colon is refused.",
    "source": "flags",
    "heading": "Query parameters"
  },
  "flags.filter.closedWords": {
    "level": "MUST",
    "statement": "A word outside the list that `state`, `sdkAvailability` or `type` takes is refused.",
    "source": "flags",
    "heading": "Filtering flags"
  },
  "flags.filter.valueType": {
    "level": "MUST",
    "statement": "A clause whose value is not the boolean or whole number that its field takes is refused.",
    "source": "flags",
    "heading": "Filtering flags"
  },
  "flags.filter.brokenJson": {
    "level": "MUST",
    "statement": "A clause that takes JSON is refused with broken JSON, or with anything but milliseconds for its time.",
    "source": "flags",
    "heading": "Filtering flags"
  },
  "flags.filter.fieldTwice": {
    "level": "SHOULD",
    "statement": "A `filter` that gives a field two values is refused.",
    "source": "decision",
    "heading": "The filter grammar"
  },
  "flags.filter.applicationEvaluated": {
    "level": "MUST",
    "statement": "Of the flags, those that the application with this key evaluates are listed.",
    "source": "flags",
    "heading": "Filtering flags"
  },
  "flags.filter.archived": {
    "level": "MUST",
    "statement": "The filter `archived` parts the flags into the archived ones and the others.",
    "source": "flags",
    "heading": "Filtering flags"
  },
  "flags.filter.archived.deprecated": {
    "level": "SHOULD",
    "statement": "Clients use the filter `state` instead of the filter `archived`.",
    "source": "flags",
    "heading": "Filtering flags",
    "shown": false
  },
  "flags.filter.contextKindsEvaluated": {
    "level": "MUST",
    "statement": "Of the flags, those evaluated for every one of these kinds of context in the past 30 days are listed.",
    "source": "flags",
    "heading": "Filtering flags"
  },
  "flags.filter.codeReferences.max": {
    "level": "MUST",
    "statement": "A maximum of 0 code references lists the flags that have none.",
    "source": "flags",
    "heading": "Filtering flags"
  },
  "flags.filter.codeReferences.min": {
    "level": "MUST",
    "statement": "A minimum of 1 code reference lists the flags that have any.",
    "source": "flags",
    "heading": "Filtering flags"
  },
  "flags.filter.codeReferences.bounds": {
    "level": "MUST",
    "statement": "Both bounds include their number, so that a minimum of k and a maximum of k - 1 part the list.",
    "source": "decision",
    "heading": "Counting code references"
  },
  "flags.filter.codeReferences.measure": {
    "level": "SHOULD",
    "statement": "Code references are counted by the entries of `codeReferences.items`, which `expand` shows.",
    "source": "decision",
    "heading": "Counting code references"
  },
  "flags.filter.creationDate": {
    "level": "MUST",
    "statement": "Of the flags, those created earlier than the millisecond in `before` are listed; without it, all.",
    "source": "flags",
    "heading": "Filtering flags"
  },
  "flags.filter.evaluated": {
    "level": "MUST",
    "statement": "Of the flags, those evaluated in the given environment since the millisecond in `after` are listed.",
    "source": "flags",
    "heading": "Filtering flags"
  },
  "flags.filter.evaluated.needsFilterEnv": {
    "level": "MUST",
    "statement": "The filter `evaluated` without `filterEnv` is refused.",
    "source": "flags",
    "heading": "Filtering flags"
  },
  "flags.filter.evaluated.agrees": {
    "level": "SHOULD",
    "statement": "For the past 30 days `evaluated` lists the flags whose `evaluation` shows kinds of context there.",
    "source": "decision",
    "heading": "Dates in filters"
  },
  "flags.filter.filterEnv": {
    "level": "MUST",
    "statement": "One `filterEnv` serves all the clauses that speak of an environment.",
    "source": "flags",
    "heading": "Filtering flags"
  },
  "flags.filter.filterEnv.narrows": {
    "level": "SHOULD",
    "statement": "Clauses about evaluation mean any environment, and with `filterEnv` that one alone.",
    "source": "decision",
    "heading": "`filterEnv`"
  },
  "flags.filter.guardedRollout": {
    "level": "SHOULD",
    "statement": "Where `guardedRollout` is offered, it lists a part of the flags and refuses words outside its list.",
    "source": "decision",
    "heading": "Beyond the pages"
  },
  "flags.filter.hasExperiment": {
    "level": "MUST",
    "statement": "The filter `hasExperiment` parts the flags into those that an experiment uses and the others.",
    "source": "flags",
    "heading": "Filtering flags"
  },
  "flags.filter.hasExperiment.measure": {
    "level": "SHOULD",
    "statement": "A flag is used by an experiment when its `experiments.items` is not empty.",
    "source": "decision",
    "heading": "`hasExperiment`"
  },
  "flags.filter.maintainerId": {
    "level": "MUST",
    "statement": "Of the flags, those whose maintainer is the member with this ID are listed.",
    "source": "flags",
    "heading": "Filtering flags"
  },
  "flags.filter.maintainerTeamKey": {
    "level": "MUST",
    "statement": "Of the flags, those whose maintainer is the team with this key are listed.",
    "source": "flags",
    "heading": "Filtering flags"
  },
  "flags.filter.query": {
    "level": "MUST",
    "statement": "Of the flags, those that have the text anywhere in their key or their name are listed.",
    "source": "flags",
    "heading": "Filtering flags"
  },
  "flags.filter.query.ignoresCase": {
    "level": "MUST",
    "statement": "To `query` the upper and lower case of a Latin letter from A to Z are the same.",
    "source": "flags",
    "heading": "Filtering flags"
  },
  "flags.filter.query.beyondAscii": {
    "level": "SHOULD",
    "statement": "To `query` the upper and lower case of every other letter are the same, too.",
    "source": "decision",
    "heading": "Text search"
  },
  "flags.filter.releasePipeline": {
    "level": "MUST",
    "statement": "Of the flags, those active in the release pipeline with this key, or through with it, are listed.",
    "source": "flags",
    "heading": "Filtering flags"
  },
  "flags.filter.sdkAvailability": {
    "level": "MUST",
    "statement": "`client` and `mobile` list flags open to that kind of SDK, `anyClient` to either, `server` to neither.",
    "source": "flags",
    "heading": "Filtering flags"
  },
  "flags.filter.state": {
    "level": "MUST",
    "statement": "`archived` lists all archived flags and no others, `live` and `deprecated` none of them.",
    "source": "flags",
    "heading": "Filtering flags"
  },
  "flags.filter.state.parts": {
    "level": "SHOULD",
    "statement": "The three states part the flags; an archived flag is `archived` even when it is deprecated, too.",
    "source": "decision",
    "heading": "Archived flags and states"
  },
  "flags.filter.tags": {
    "level": "MUST",
    "statement": "Of the flags, those that carry every tag of the list, letter for letter, are listed.",
    "source": "flags",
    "heading": "Filtering flags"
  },
  "flags.filter.type": {
    "level": "MUST",
    "statement": "The filter `type` parts the flags into temporary and permanent ones.",
    "source": "flags",
    "heading": "Filtering flags"
  },
  "flags.sort.ascending": {
    "level": "MUST",
    "statement": "Flags go upwards in the field that `sort` names.",
    "source": "flags",
    "heading": "Sorting flags"
  },
  "flags.sort.descending": {
    "level": "MUST",
    "statement": "With a dash before the field, its values come in the reverse order.",
    "source": "flags",
    "heading": "Sorting flags"
  },
  "flags.sort.several": {
    "level": "MUST",
    "statement": "Of several fields joined by commas, a later one orders flags that are alike in the earlier ones.",
    "source": "flags",
    "heading": "Query parameters"
  },
  "flags.sort.keepsList": {
    "level": "MUST",
    "statement": "Which flags are listed, and their total, do not depend on `sort`.",
    "source": "flags",
    "heading": "Sorting flags"
  },
  "flags.sort.wholeList": {
    "level": "MUST",
    "statement": "The whole list is sorted, then cut into pages.",
    "source": "flags",
    "heading": "Sorting flags"
  },
  "flags.sort.withFilter": {
    "level": "MUST",
    "statement": "A filtered list has the order of the whole list with the other flags left out.",
    "source": "flags",
    "heading": "Sorting flags"
  },
  "flags.sort.missingValues": {
    "level": "MUST",
    "statement": "Flags without the field that is sorted by stand together at one end.",
    "source": "decision",
    "heading": "Comparison and missing values"
  },
  "flags.sort.unknown": {
    "level": "MUST",
    "statement": "A field that flags can not be sorted by is refused.",
    "source": "flags",
    "heading": "Sorting flags"
  },
  "flags.sort.creationDate": {
    "level": "MUST",
    "statement": "Flags can be sorted by when they were created.",
    "source": "flags",
    "heading": "Sorting flags"
  },
  "flags.sort.key": {
    "level": "MUST",
    "statement": "Flags can be sorted by key.",
    "source": "flags",
    "heading": "Sorting flags"
  },
  "flags.sort.maintainerId": {
    "level": "MUST",
    "statement": "Flags can be sorted by who maintains them.",
    "source": "flags",
    "heading": "Sorting flags"
  },
  "flags.sort.name": {
    "level": "MUST",
    "statement": "Flags can be sorted by name.",
    "source": "flags",
    "heading": "Sorting flags"
  },
  "flags.sort.tags": {
    "level": "MUST",
    "statement": "Flags can be sorted by their tags.",
    "source": "flags",
    "heading": "Sorting flags"
  },
  "flags.sort.type": {
    "level": "MUST",
    "statement": "Flags can be sorted by whether they are temporary or permanent.",
    "source": "flags",
    "heading": "Sorting flags"
  },
  "flags.sort.targetingModifiedDate": {
    "level": "MUST",
    "statement": "Flags can be sorted by when their rules in one environment were last changed.",
    "source": "flags",
    "heading": "Sorting flags"
  },
  "flags.sort.targetingModifiedDate.needsEnv": {
    "level": "MUST",
    "statement": "The sort `targetingModifiedDate` without `env` is refused.",
    "source": "flags",
    "heading": "Sorting flags"
  },
  "flags.sort.targetingModifiedDate.alone": {
    "level": "MUST",
    "statement": "The sort `targetingModifiedDate` together with another field is refused.",
    "source": "flags",
    "heading": "Sorting flags"
  },
  "flags.sort.targetingModifiedDate.firstEnv": {
    "level": "MUST",
    "statement": "Of several `env`, the one sent first orders the flags.",
    "source": "flags",
    "heading": "Sorting flags"
  },
  "flags.sort.targetingModifiedDate.lastModified": {
    "level": "SHOULD",
    "statement": "The sort `targetingModifiedDate` follows the environment's `lastModified`.",
    "source": "decision",
    "heading": "`sort`"
  },
  "flags.expand.default": {
    "level": "MUST",
    "statement": "Without `expand` no flag shows `codeReferences`, `evaluation` or `migrationSettings`.",
    "source": "flags",
    "heading": "Expanding response"
  },
  "flags.expand.codeReferences": {
    "level": "MUST",
    "statement": "With `expand=codeReferences` a flag that has code references shows them.",
    "source": "flags",
    "heading": "Expanding response"
  },
  "flags.expand.evaluation": {
    "level": "MUST",
    "statement": "With `expand=evaluation` the environments that show tell the kinds of context of the past 30 days.",
    "source": "flags",
    "heading": "Expanding response"
  },
  "flags.expand.migrationSettings": {
    "level": "MUST",
    "statement": "With `expand=migrationSettings` migration flags, and no others, show these settings.",
    "source": "flags",
    "heading": "Expanding response"
  },
  "flags.expand.several": {
    "level": "MUST",
    "statement": "Several fields joined by commas, in any order, add what each adds alone.",
    "source": "flags",
    "heading": "Query parameters"
  },
  "flags.expand.onlyAdds": {
    "level": "MUST",
    "statement": "With `expand` a flag shows all that it shows without, and beyond it only what is asked for.",
    "source": "flags",
    "heading": "Expanding response"
  },
  "flags.expand.unknown": {
    "level": "MUST",
    "statement": "A field that can not be expanded is refused.",
    "source": "flags",
    "heading": "Query parameters"
  },
  "flags.migration.cohorts": {
    "level": "MUST",
    "statement": "A migration flag's cohorts stand in its `rules`, and its default cohort in its `fallthrough`.",
    "source": "flags",
    "heading": "Migration flags"
  },
  "tags.body.schema": {
    "level": "MUST",
    "statement": "The tags of the page stand in `items`, a list of strings; the rest is as the contract's schema says.",
    "source": "tags",
    "heading": "Response"
  },
  "tags.links.shape": {
    "level": "MUST",
    "statement": "The answer has `_links`, an object of links; `href` and, where it is sent, `type` are strings.",
    "source": "tags",
    "heading": "Response"
  },
  "tags.totalCount.type": {
    "level": "MUST",
    "statement": "A page of tags may leave out `totalCount`; where it is sent it is a whole number or null.",
    "source": "tags",
    "heading": "Response"
  },
  "tags.kind.selects": {
    "level": "MUST",
    "statement": "Each of the seven kinds is taken, and lists the tags that resources of this kind carry.",
    "source": "tags",
    "heading": "Query Parameters"
  },
  "tags.kind.several": {
    "level": "MUST",
    "statement": "Sent several times, `kind` lists the tags that any of the kinds carries, each once.",
    "source": "tags",
    "heading": "Query Parameters"
  },
  "tags.kind.default": {
    "level": "MUST",
    "statement": "Without `kind` the tags of every kind are listed.",
    "source": "tags",
    "heading": "Query Parameters"
  },
  "tags.kind.complete": {
    "level": "SHOULD",
    "statement": "Every tag that is listed without `kind` is listed for one of the kinds.",
    "source": "decision",
    "heading": "`kind`, `pre` and `archived` of tags"
  },
  "tags.kind.unknown": {
    "level": "MUST",
    "statement": "A `kind` outside the list is refused.",
    "source": "tags",
    "heading": "Query Parameters"
  },
  "tags.kind.comma": {
    "level": "SHOULD",
    "statement": "Two kinds joined by a comma are refused, or listed like any kind that does not exist; never like all.",
    "source": "decision",
    "heading": "`kind`, `pre` and `archived` of tags"
  },
  "tags.kind.beyond": {
    "level": "SHOULD",
    "statement": "Where `kind=metric-data-source` is offered, it lists a part of all tags.",
    "source": "decision",
    "heading": "Beyond the pages"
  },
  "tags.kind.agrees": {
    "level": "MUST",
    "statement": "With `kind=flag` every tag on an unarchived flag of a project is listed.",
    "source": "tags",
    "heading": "Query Parameters"
  },
  "tags.pre.prefix": {
    "level": "MUST",
    "statement": "With `pre` exactly the tags that begin with this text, letter for letter, are listed.",
    "source": "tags",
    "heading": "Query Parameters"
  },
  "tags.parameters.combine": {
    "level": "MUST",
    "statement": "A tag is listed when all the parameters that are sent hold for it.",
    "source": "tags",
    "heading": "Query Parameters"
  },
  "tags.archived.default": {
    "level": "SHOULD",
    "statement": "Without `archived`, as with `archived=false`, tags that only archived flags carry are left out.",
    "source": "decision",
    "heading": "`kind`, `pre` and `archived` of tags"
  },
  "tags.archived.true": {
    "level": "SHOULD",
    "statement": "With `archived=true` tags that only archived flags carry are listed, too.",
    "source": "decision",
    "heading": "`kind`, `pre` and `archived` of tags"
  },
  "tags.archived.type": {
    "level": "MUST",
    "statement": "An `archived` that is not a boolean is refused.",
    "source": "tags",
    "heading": "Query Parameters"
  },
  "tags.limit.default": {
    "level": "MUST",
    "statement": "Without `limit` the page is the beginning of the list.",
    "source": "tags",
    "heading": "Query Parameters"
  },
  "tags.limit.maximum": {
    "level": "MUST",
    "statement": "A page of tags never holds more than 1000; a larger `limit` is refused or cut down to that.",
    "source": "tags",
    "heading": "Query Parameters"
  },
  "tags.limit.type": {
    "level": "MUST",
    "statement": "A `limit` that is no whole number is refused; one below 1 does not get the page that none gets.",
    "source": "tags",
    "heading": "Query Parameters"
  },
  "tags.offset.default": {
    "level": "MUST",
    "statement": "Without `offset` the page begins at index 0.",
    "source": "tags",
    "heading": "Query Parameters"
  },
  "tags.offset.type": {
    "level": "MUST",
    "statement": "An `offset` that is not a whole number is refused.",
    "source": "tags",
    "heading": "Query Parameters"
  },
  "tags.asOf.past": {
    "level": "SHOULD",
    "statement": "With `asOf` the tags are those of that moment, none in a far past and more as time goes on.",
    "source": "decision",
    "heading": "`asOf`"
  },
  "tags.asOf.default": {
    "level": "MUST",
    "statement": "Without `asOf` the tags are those of now, as with the server's present time in `asOf`.",
    "source": "tags",
    "heading": "Query Parameters"
  },
  "tags.asOf.format": {
    "level": "MUST",
    "statement": "As a time, `asOf` takes RFC 3339 or Unix time in milliseconds, at least one of the two.",
    "source": "decision",
    "heading": "`asOf`"
  },
  "tags.asOf.formats": {
    "level": "SHOULD",
    "statement": "As a time, `asOf` takes both RFC 3339 and Unix time in milliseconds, and both mean the same.",
    "source": "decision",
    "heading": "`asOf`"
  },
  "tags.asOf.broken": {
    "level": "SHOULD",
    "statement": "An `asOf` that is no time is refused.",
    "source": "decision",
    "heading": "`asOf`"
  }
} as const;
