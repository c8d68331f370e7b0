package framework

import "slices"

// fiberWriters are the members that fiber v3 has on Ctx and on Res alike.
func fiberWriters(recv string) []Member {
	return []Member{
		{Recv: recv, Name: "Set", Verb: Set, Key: 0, Value: 1, Adder: "Append"},
		{Recv: recv, Name: "Append", Verb: Add, Key: 0, Value: 1, Once: true},
		{Recv: recv, Name: "Vary", Verb: Vary},
		{Recv: recv, Name: "Status", Verb: Answer},
		{Recv: recv, Name: "SendStatus", Verb: Answer},
		{Recv: recv, Name: "SendString", Verb: Answer},
		{Recv: recv, Name: "Send", Verb: Answer},
		{Recv: recv, Name: "JSON", Verb: Answer},
	}
}

func fiberReaders(recv string) []Member {
	return []Member{
		{Recv: recv, Name: "Get", Verb: Read, Key: 0},
		{Recv: recv, Name: "Cookies", Verb: ReceivedText},
		{Recv: recv, Name: "Method", Verb: Method},
		{Recv: recv, Name: "Query", Verb: Query},
		{Recv: recv, Name: "Params", Verb: Query},
		{Recv: recv, Name: "FormValue", Verb: Query},
		{Recv: recv, Name: "Hostname", Verb: Host},
	}
}

// fiberCookies are the members by which a receiver sends cookies: cookie says how
// that of fiber v2 or v3 does.
func fiberCookies(recv string, cookie Member) []Member {
	cookie.Recv, cookie.Name, cookie.Verb = recv, "Cookie", SendCookie
	cookie.RootPath, cookie.SetsSecure = true, true
	return []Member{
		cookie,
		{Recv: recv, Name: "ClearCookie", Verb: SendCookieArgs, Each: true, Unchecked: true,
			Args: map[Attr]int{Name: 0}, With: map[Attr]any{CookieValue: "", MaxAge: -1}},
	}
}

var fiberCookie = []Member{{Recv: "Cookie", Name: "HTTPOnly", Verb: StoreAttr, Attr: HttpOnly}}

var fiberRoutes = slices.Concat(
	routers([]string{"App", "Group", "Router"}, "All"),
	routersOf([]string{"App", "Group", "Router"}, "Add"),
	methodRouters([]string{"App", "Group", "Router"}, "Connect", "Delete", "Get", "Head", "Patch", "Post", "Put", "Trace"),
)

var fiberContext = append(fiberRoutes, []Member{
	{Name: "NewError", Verb: Fail},
	{Recv: "App", Name: "Use", Verb: Use, Ordered: true, Every: true},
	{Recv: "Group", Name: "Use", Verb: Use, Ordered: true, Every: true},
	{Recv: "Router", Name: "Use", Verb: Use, Ordered: true, Every: true},
	{Recv: "App", Name: "Group", Verb: Group, Every: true},
	{Recv: "Group", Name: "Group", Verb: Group, Every: true},
	{Recv: "Router", Name: "Group", Verb: Group, Every: true},
	{Recv: "App", Name: "Route", Verb: Nest, Every: true},
	{Recv: "Group", Name: "Route", Verb: Nest, Every: true},
	{Recv: "Router", Name: "Route", Verb: Nest, Every: true},
	{Recv: "App", Name: "Options", Verb: RouteOptions},
	{Recv: "Group", Name: "Options", Verb: RouteOptions},
	{Recv: "Router", Name: "Options", Verb: RouteOptions},
	{Recv: "Ctx", Name: "GetReqHeaders", Verb: Request},
	{Recv: "Ctx", Name: "GetRespHeader", Verb: ReadBack, Key: 0},
	{Recv: "Ctx", Name: "Next", Verb: HandOn},
	{Recv: "Ctx", Name: "Locals", Verb: Carried, Key: 0, Value: 1},
	{Recv: "Ctx", Name: "Request", Verb: Request},
	{Recv: "Ctx", Name: "Response", Verb: Response},
	{Recv: "Ctx", Name: "RequestCtx", Verb: Response},
	{Recv: "Ctx", Name: "Req", Verb: Request},
	{Recv: "Ctx", Name: "Res", Verb: Response},
}...)

// fiberMiddlewares returns the import paths of middlewares of fiber that hand on.
func fiberMiddlewares(module string) (paths []string) {
	for _, name := range []string{"compress", "helmet", "logger", "recover", "requestid"} {
		paths = append(paths, module+"/middleware/"+name)
	}
	return paths
}

// fiberLogins returns the middlewares of fiber that ask for a login.
func fiberLogins(module string) []Login {
	return []Login{
		{Path: module + "/middleware/basicauth", Name: "New", Fields: []string{"Users", "Authorizer", "Realm"}},
		{Path: module + "/middleware/keyauth", Name: "New", Fields: []string{"Validator", "SuccessHandler", "Realm", "AuthScheme", "ContextKey"}, Token: true,
			Lookups: []string{"KeyLookup", "Extractor"}, Elsewhere: fiberExtractors},
	}
}

// fiberExtractors are the functions by which v3 looks for a key where a page of any site may
// put something.
var fiberExtractors = []string{"FromCookie", "FromForm", "FromParam", "FromQuery"}

var fiberJWT = Login{
	Name: "New", Fields: []string{"SigningKey", "SigningKeys", "KeyFunc", "Claims", "ContextKey", "SuccessHandler"}, Token: true, Lookups: []string{"TokenLookup"},
}

var fiber2 = Framework{
	Chained: true, Fluent: true,
	Paths:   []string{"github.com/gofiber/fiber/v2", "github.com/gofiber/fiber"},
	HandOn:  fiberMiddlewares("github.com/gofiber/fiber/v2"),
	Logins:  append(fiberLogins("github.com/gofiber/fiber/v2"), logins([]string{"github.com/gofiber/contrib/jwt", "github.com/gofiber/jwt/v3", "github.com/gofiber/jwt/v4"}, fiberJWT)...),
	Buffers: true,
	Errors:  statusErrors,
	Types:   map[string]Role{"Ctx": ContextRole},
	Idioms: map[string]Idiom{
		"Ctx": {Vary: `%s.Vary("Origin")`, Get: `%s.GetRespHeader(%q)`, Origin: `%s.Get("Origin")`},
	},
	Members: slices.Concat(fiberContext, fiberWriters("Ctx"), fiberReaders("Ctx"), fiber2Only,
		fiberCookies("Ctx", Member{Unchecked: true, OldAge: true}), fiberCookie),
}

var fiber2Only = []Member{
	{Recv: "Ctx", Name: "Context", Verb: Response},
	{Recv: "Ctx", Name: "UserContext", Verb: Carrier},
	{Recv: "App", Name: "Mount", Verb: Mount},
	{Recv: "Group", Name: "Mount", Verb: Mount},
	{Recv: "Router", Name: "Mount", Verb: Mount},
}

var fiber3 = Framework{
	Chained: true, Fluent: true,
	Paths:   []string{"github.com/gofiber/fiber/v3"},
	HandOn:  fiberMiddlewares("github.com/gofiber/fiber/v3"),
	Logins:  fiberLogins("github.com/gofiber/fiber/v3"),
	Buffers: true,
	Errors:  statusErrors,
	Types: map[string]Role{
		"Ctx": ContextRole, "DefaultCtx": ContextRole,
		"Req": RequestRole, "DefaultReq": RequestRole,
		"Res": ResponseRole, "DefaultRes": ResponseRole,
	},
	Idioms: map[string]Idiom{
		"Ctx": {Vary: `%s.Vary("Origin")`, Get: `%s.GetRespHeader(%q)`, Origin: `%s.Get("Origin")`},
	},
	Members: slices.Concat(fiberContext,
		fiberWriters("Ctx"), fiberWriters("Res"), fiberWriters("DefaultRes"),
		fiberReaders("Ctx"), fiberReaders("Req"), fiberReaders("DefaultReq"),
		fiberCookies("Ctx", Member{Dropped: true}), fiberCookies("Res", Member{Dropped: true}), fiberCookies("DefaultRes", Member{Dropped: true}), fiberCookie,
		[]Member{
			{Name: "GetReqHeader", Verb: Read, Key: 1},
			{Name: "Locals", Verb: Carried, Key: 1, Value: 2},
			{Recv: "Ctx", Name: "Context", Verb: Carrier},
			{Recv: "Ctx", Name: "Value", Verb: Carried, Key: 0},
			{Recv: "App", Name: "RouteChain", Verb: Group, Every: true},
			{Recv: "Group", Name: "RouteChain", Verb: Group, Every: true},
			{Recv: "Router", Name: "RouteChain", Verb: Group, Every: true},
			{Recv: "Register", Name: "RouteChain", Verb: Group, Every: true},
			{Recv: "Register", Name: "Options", Verb: RouteOptions},
		},
		routers([]string{"Register"}, "All"),
		routersOf([]string{"Register"}, "Add"),
		methodRouters([]string{"Register"}, "Connect", "Delete", "Get", "Head", "Patch", "Post", "Put", "Trace")),
}
