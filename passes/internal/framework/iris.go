package framework

var iris = Framework{
	Paths: []string{"github.com/kataras/iris/v12/context"},
	Lazy:  true, Chained: true,
	Types: map[string]Role{"Context": ContextRole, "ResponseWriter": ResponseRole},
	Idioms: map[string]Idiom{
		"Context": {Vary: `%s.Header("Vary", "Origin")`, Get: `%s.ResponseWriter().Header().Get(%q)`, Origin: `%s.GetHeader("Origin")`},
	},
	Members: append([]Member{
		{Recv: "Context", Name: "Header", Verb: Add, Key: 0, Value: 1, EmptyDeletes: true},
		{Recv: "Context", Name: "GetHeader", Verb: Read, Key: 0},
		{Recv: "Context", Name: "GetCookie", Verb: ReceivedText},
		{Recv: "Context", Name: "ResponseWriter", Verb: Response},
		{Recv: "Context", Name: "Request", Verb: Request},
		{Recv: "Context", Name: "Values", Verb: Carrier},
		{Recv: "Context", Name: "SetErr", Verb: Collect},
		{Recv: "Context", Name: "GetErr", Verb: LastCollected},
		{Recv: "Context", Name: "Value", Verb: Carried, Key: 0},
		{Recv: "Context", Name: "Method", Verb: Method},
		{Recv: "Context", Name: "Host", Verb: Host},
		{Recv: "Context", Name: "URLParam", Verb: Query},
		{Recv: "Context", Name: "URLParamDefault", Verb: Query},
		{Recv: "Context", Name: "URLParamTrim", Verb: Query},
		{Recv: "Context", Name: "FormValue", Verb: Query},
		{Recv: "Context", Name: "FormValueDefault", Verb: Query},
		{Recv: "Context", Name: "PostValue", Verb: Query},
		{Recv: "Context", Name: "PostValueDefault", Verb: Query},
		{Recv: "Context", Name: "PostValueTrim", Verb: Query},
		{Recv: "Context", Name: "Next", Verb: HandOn},
		{Recv: "Context", Name: "StatusCode", Verb: Answer},
		{Recv: "Context", Name: "NotFound", Verb: Answer, Code: 404},
		{Recv: "Context", Name: "IsStopped", Verb: Aborted},
		{Recv: "Context", Name: "StopExecution", Verb: Answer, Aborts: true},
		{Recv: "Context", Name: "StopWithStatus", Verb: Answer, Aborts: true},
		{Recv: "Context", Name: "StopWithError", Verb: Answer, Aborts: true},
		{Recv: "Context", Name: "StopWithPlainError", Verb: Answer, Aborts: true},
		{Recv: "Context", Name: "StopWithText", Verb: Commit, Aborts: true},
		{Recv: "Context", Name: "StopWithJSON", Verb: Commit, Aborts: true},
		{Recv: "Context", Name: "Redirect", Verb: WriteHeader, BodyForGet: true, Aborts: true},
		{Recv: "Context", Name: "Write", Verb: Commit},
		{Recv: "Context", Name: "Writef", Verb: Commit},
		{Recv: "Context", Name: "WriteString", Verb: Commit},
		{Recv: "Context", Name: "Binary", Verb: Commit},
		{Recv: "Context", Name: "Text", Verb: Commit},
		{Recv: "Context", Name: "HTML", Verb: Commit},
		{Recv: "Context", Name: "JSON", Verb: Commit},
		{Recv: "Context", Name: "JSONP", Verb: Commit},
		{Recv: "Context", Name: "XML", Verb: Commit},
		{Recv: "Context", Name: "Problem", Verb: Commit},
		{Recv: "Context", Name: "Markdown", Verb: Commit},
		{Recv: "Context", Name: "YAML", Verb: Commit},
		{Recv: "Context", Name: "TextYAML", Verb: Commit},
		{Recv: "Context", Name: "Record", Verb: Keep},
		{Recv: "Context", Name: "Recorder", Verb: Keep},
		{Recv: "Context", Name: "CompressWriter", Verb: Keep},
		{Recv: "Context", Name: "SetCookie", Verb: SendCookie, Arg: 0, Options: 1},
		{Recv: "Context", Name: "UpsertCookie", Verb: SendCookie, Arg: 0, Options: 1},
		{Recv: "Context", Name: "SetCookieKV", Verb: SendCookieArgs, Options: 2,
			Args: map[Attr]int{Name: 0, CookieValue: 1}, With: map[Attr]any{Path: "/", HttpOnly: true, MaxAge: 31536000},
			SecureOption: irisSecureOption},
		{Recv: "Context", Name: "AddCookieOptions", Verb: UnforeseenCookies},
		{Recv: "Context", Name: "GetRequestCookie", Verb: ReceivedCookie},
	}, irisCookieOptions...),
}

// irisStore has what goes along with a request.
var irisStore = Framework{
	Paths: []string{"github.com/kataras/iris/v12/core/memstore"},
	Members: carriers("Store", "GetBool", "GetBoolDefault", "GetDefault", "GetString", "GetStringDefault", "GetStringTrim", "GetInt", "GetIntDefault",
		"GetInt64", "GetInt64Default"),
}

// CookieSecure makes a cookie Secure only where the request came over TLS.
const irisSecureOption = "func(_ %[1]sContext, c *%[1]sCookie, _ uint8) { c.Secure = true }"

// irisRoot is the package that handlers import: its types are those of the one
// above.
var irisRoot = Framework{
	Paths:   []string{"github.com/kataras/iris/v12"},
	Renames: iris.Paths,
	Logins:  logins([]string{"github.com/kataras/iris/v12/middleware/basicauth"}, Login{Name: "Default"}),
	NoStore: []string{"github.com/kataras/iris/v12.NoCache", "github.com/kataras/iris/v12/cache.NoCache"},
	HandOn: []string{
		"github.com/kataras/iris/v12/middleware/logger",
		"github.com/kataras/iris/v12/middleware/recover",
		"github.com/kataras/iris/v12/middleware/requestid",
	},
	Members: append([]Member{
		{Name: "Compression", Verb: Keep},
		{Recv: "Application", Name: "APIBuilder", Verb: Router},
	}, irisCookieOptions...),
}

// irisRouter has what applications and parties have: a party is a router.
var irisRouter = Framework{
	Paths:   []string{"github.com/kataras/iris/v12/core/router"},
	Chained: true,
	Members: append(methodRouters(irisRouters, "Get", "Post", "Put", "Delete", "Connect", "Head", "Patch", "Trace"), irisUses...),
}

var irisRouters = []string{"APIBuilder", "Party"}

var irisUses = func() (rows []Member) {
	for _, recv := range irisRouters {
		rows = append(rows,
			Member{Recv: recv, Name: "Any", Verb: Route},
			Member{Recv: recv, Name: "Handle", Verb: RouteMethods, Key: 0},
			Member{Recv: recv, Name: "Options", Verb: RouteOptions},
			Member{Recv: recv, Name: "AllowMethods", Verb: RouteOptions}, // all its routes get handlers for these
			Member{Recv: recv, Name: "Use", Verb: Use, Ordered: true, Matched: true, Inherits: true},
			Member{Recv: recv, Name: "UseOnce", Verb: Use, Ordered: true, Matched: true, Inherits: true},
			Member{Recv: recv, Name: "UseRouter", Verb: Use, Every: true},
			Member{Recv: recv, Name: "Party", Verb: Group, Matched: true, Inherits: true},
			Member{Recv: recv, Name: "PartyFunc", Verb: Nest, Matched: true, Inherits: true},
		)
	}
	return rows
}()

var irisCookieOptions = []Member{
	{Name: "CookieSameSite", Verb: CookieOption, Attr: SameSite},
	{Name: "CookieHTTPOnly", Verb: CookieOption, Attr: HttpOnly},
	{Name: "CookiePath", Verb: CookieOption, Attr: Path},
	{Name: "CookieDomain", Verb: CookieOption, Attr: Domain},
	{Name: "CookieExpires", Verb: CookieOption, Attr: Expires},
}
