package framework

import "slices"

var echo4 = Framework{
	Paths: []string{"github.com/labstack/echo/v4", "github.com/labstack/echo"},
	Types: map[string]Role{"Context": ContextRole, "Response": ResponseRole},
	Idioms: map[string]Idiom{
		"Context": {Vary: `%s.Response().Header().Add("Vary", "Origin")`, Get: `%s.Response().Header().Get(%q)`, Origin: `%s.Request().Header.Get("Origin")`},
	},
	UsesAll: true,
	Errors:  statusErrors,
	Logins: slices.Concat(
		logins([]string{"github.com/labstack/echo/v4/middleware", "github.com/labstack/echo/middleware"}, echoLogins...),
		logins([]string{"github.com/labstack/echo-jwt/v4"},
			Login{Name: "JWT", Token: true},
			Login{Name: "WithConfig", Fields: []string{"SigningKey", "SigningKeys", "SigningMethod", "KeyFunc", "NewClaimsFunc", "ContextKey", "SuccessHandler"}, Token: true, Lookups: []string{"TokenLookup"}})),
	Members: append([]Member{
		{Recv: "Response", Name: "Header", Verb: Response},
		{Recv: "Response", Name: "Writer", Verb: Response},
		{Recv: "Response", Name: "Committed", Verb: HasLeft},
		{Recv: "Response", Name: "WriteHeader", Verb: Commit},
		{Recv: "Response", Name: "Write", Verb: WriteBody},
		{Recv: "Response", Name: "Flush", Verb: Commit},
	}, echoContext...),
}

var echo5 = Framework{
	Paths:   []string{"github.com/labstack/echo/v5"},
	Types:   map[string]Role{"Context": ContextRole, "Response": ResponseRole},
	Idioms:  echo4.Idioms,
	UsesAll: true,
	Errors:  statusErrors,
	Logins:  logins([]string{"github.com/labstack/echo/v5/middleware"}, echoLogins...),
	Members: append(slices.Clip(echo4.Members), []Member{
		{Name: "ContextGet", Verb: Carried, Key: 1},
		{Name: "ContextGetOr", Verb: Carried, Key: 1},
	}...),
}

var echoLogins = []Login{
	{Name: "BasicAuth"},
	{Name: "BasicAuthWithConfig", Fields: []string{"Validator", "Realm"}},
	{Name: "KeyAuth", Token: true},
	{Name: "KeyAuthWithConfig", Fields: []string{"Validator", "AuthScheme"}, Token: true, Lookups: []string{"KeyLookup"}},
}

// statusErrors are the variables that both echo and fiber have.
var statusErrors = map[string]int{
	"ErrBadRequest":           400,
	"ErrUnauthorized":         401,
	"ErrForbidden":            403,
	"ErrNotFound":             404,
	"ErrMethodNotAllowed":     405,
	"ErrUnsupportedMediaType": 415,
	"ErrTooManyRequests":      429,
	"ErrInternalServerError":  500,
	"ErrBadGateway":           502,
	"ErrServiceUnavailable":   503,
}

var echoRoutes = slices.Concat(
	routers([]string{"Echo", "Group"}, "Any"),
	routersOf([]string{"Echo", "Group"}, "Add", "Match"),
	methodRouters([]string{"Echo", "Group"}, "CONNECT", "DELETE", "GET", "HEAD", "PATCH", "POST", "PUT", "TRACE"),
)

var echoContext = slices.Concat(echoRoutes, carriers("Context"), []Member{
	{Name: "NewHTTPError", Verb: Fail},
	{Recv: "Echo", Name: "Use", Verb: Use, Every: true},
	{Recv: "Echo", Name: "Pre", Verb: Use, Every: true, First: true},
	{Recv: "Group", Name: "Use", Verb: Use, Every: true},
	{Recv: "Echo", Name: "Group", Verb: Group, Every: true},
	{Recv: "Group", Name: "Group", Verb: Group, Every: true},
	{Recv: "Echo", Name: "OPTIONS", Verb: RouteOptions},
	{Recv: "Group", Name: "OPTIONS", Verb: RouteOptions},
	{Recv: "Context", Name: "Response", Verb: Response},
	{Recv: "Context", Name: "Request", Verb: Request},
	{Recv: "Context", Name: "QueryParam", Verb: Query},
	{Recv: "Context", Name: "FormValue", Verb: Query},
	{Recv: "Context", Name: "Param", Verb: Query},
	{Recv: "Context", Name: "JSON", Verb: Commit},
	{Recv: "Context", Name: "JSONPretty", Verb: Commit},
	{Recv: "Context", Name: "JSONBlob", Verb: Commit},
	{Recv: "Context", Name: "XML", Verb: Commit},
	{Recv: "Context", Name: "HTMLBlob", Verb: Commit},
	{Recv: "Context", Name: "Stream", Verb: Commit},
	{Recv: "Context", Name: "Render", Verb: Commit},
	{Recv: "Context", Name: "String", Verb: Commit},
	{Recv: "Context", Name: "HTML", Verb: Commit},
	{Recv: "Context", Name: "NoContent", Verb: Commit},
	{Recv: "Context", Name: "Blob", Verb: Commit},
	{Recv: "Context", Name: "Redirect", Verb: Commit},
	{Recv: "Context", Name: "SetCookie", Verb: SendCookie, Arg: 0},
	{Recv: "Context", Name: "Cookie", Verb: ReceivedCookie},
	{Recv: "Context", Name: "Cookies", Verb: ReceivedCookie},
})
