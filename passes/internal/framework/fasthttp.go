package framework

import "slices"

// bytesHeader are the members of the header types of fasthttp and of hertz,
// which took them over.
var bytesHeader = slices.Concat(methodTests("RequestHeader", "IsGet", "IsHead", "IsPost", "IsPut", "IsDelete"), []Member{
	{Recv: "ResponseHeader", Name: "Set", Verb: Set, Key: 0, Value: 1, Adder: "Add"},
	{Recv: "ResponseHeader", Name: "SetBytesK", Verb: Set, Key: 0, Value: 1},
	{Recv: "ResponseHeader", Name: "SetBytesV", Verb: Set, Key: 0, Value: 1},
	{Recv: "ResponseHeader", Name: "SetBytesKV", Verb: Set, Key: 0, Value: 1},
	{Recv: "ResponseHeader", Name: "SetCanonical", Verb: Set, Key: 0, Value: 1},
	{Recv: "ResponseHeader", Name: "Add", Verb: Add, Key: 0, Value: 1},
	{Recv: "ResponseHeader", Name: "AddBytesK", Verb: Add, Key: 0, Value: 1},
	{Recv: "ResponseHeader", Name: "AddBytesV", Verb: Add, Key: 0, Value: 1},
	{Recv: "ResponseHeader", Name: "AddBytesKV", Verb: Add, Key: 0, Value: 1},
	{Recv: "ResponseHeader", Name: "Del", Verb: Del, Key: 0},
	{Recv: "ResponseHeader", Name: "DelBytes", Verb: Del, Key: 0},
	{Recv: "ResponseHeader", Name: "Peek", Verb: ReadBack, Key: 0},
	{Recv: "ResponseHeader", Name: "Get", Verb: ReadBack, Key: 0},
	{Recv: "RequestHeader", Name: "Del", Verb: Del, Key: 0},
	{Recv: "RequestHeader", Name: "DelBytes", Verb: Del, Key: 0},
	{Recv: "RequestHeader", Name: "Get", Verb: Read, Key: 0},
	{Recv: "RequestHeader", Name: "Peek", Verb: Read, Key: 0},
	{Recv: "RequestHeader", Name: "PeekBytes", Verb: Read, Key: 0},
	{Recv: "RequestHeader", Name: "PeekCanonical", Verb: Read, Key: 0},
	{Recv: "RequestHeader", Name: "PeekAll", Verb: Read, Key: 0},
	{Recv: "RequestHeader", Name: "Cookie", Verb: ReceivedText},
	{Recv: "RequestHeader", Name: "Method", Verb: Method},
	{Recv: "RequestHeader", Name: "IsOptions", Verb: IsOptions},
	{Recv: "RequestHeader", Name: "Host", Verb: Host},
	{Recv: "RequestHeader", Name: "Referer", Verb: Read, Key: -1},
	{Recv: "Request", Name: "Header", Verb: Request},
	{Recv: "Response", Name: "Header", Verb: Response},
	{Recv: "Args", Name: "Peek", Verb: Query},
	{Recv: "ResponseHeader", Name: "SetStatusCode", Verb: Answer},
	{Recv: "Response", Name: "SetStatusCode", Verb: Answer},
	{Recv: "Response", Name: "Reset", Verb: Answer, Code: 200, Resets: true},
	{Recv: "ResponseHeader", Name: "Reset", Verb: Answer, Code: 200, Resets: true},
})

// bytesCookies are the members by which the two send cookies.
var bytesCookies = []Member{
	{Name: "AcquireCookie", Verb: EmptyCookie},
	{Name: "ReleaseCookie", Verb: LeaveCookie},
	{Recv: "ResponseHeader", Name: "DelClientCookie", Verb: SendCookieArgs, Unchecked: true,
		Args: map[Attr]int{Name: 0}, With: map[Attr]any{CookieValue: "", MaxAge: -1}},
	{Recv: "ResponseHeader", Name: "DelClientCookieBytes", Verb: SendCookieArgs, Unchecked: true,
		Args: map[Attr]int{Name: 0}, With: map[Attr]any{CookieValue: "", MaxAge: -1}},
	{Recv: "Cookie", Name: "SetSameSite", Verb: StoreAttr, Attr: SameSite, SetsSecure: true},
	{Recv: "Cookie", Name: "SetPartitioned", Verb: StoreAttr, Attr: Partitioned, SetsSecure: true},
	{Recv: "Cookie", Name: "SetSecure", Verb: StoreAttr, Attr: Secure},
	{Recv: "Cookie", Name: "SetMaxAge", Verb: StoreAttr, Attr: MaxAge},
	{Recv: "Cookie", Name: "SetExpire", Verb: StoreAttr, Attr: Expires},
	{Recv: "Cookie", Name: "SetKey", Verb: StoreAttr, Attr: Name},
	{Recv: "Cookie", Name: "SetKeyBytes", Verb: StoreAttr, Attr: Name},
	{Recv: "Cookie", Name: "SetValue", Verb: StoreAttr, Attr: CookieValue},
	{Recv: "Cookie", Name: "SetValueBytes", Verb: StoreAttr, Attr: CookieValue},
	{Recv: "Cookie", Name: "SetPath", Verb: StoreAttr, Attr: Path, RootPath: true},
	{Recv: "Cookie", Name: "SetPathBytes", Verb: StoreAttr, Attr: Path, RootPath: true},
	{Recv: "Cookie", Name: "SetDomain", Verb: StoreAttr, Attr: Domain},
	{Recv: "Cookie", Name: "SetDomainBytes", Verb: StoreAttr, Attr: Domain},
	{Recv: "Cookie", Name: "SetHTTPOnly", Verb: StoreAttr, Attr: HttpOnly},
}

var bytesTypes = map[string]Role{
	"Request": RequestRole, "RequestHeader": RequestRole,
	"Response": ResponseRole, "ResponseHeader": ResponseRole,
}

var fasthttp = Framework{
	Paths:   []string{"github.com/valyala/fasthttp"},
	Buffers: true,
	Lone:    true,
	Types: map[string]Role{
		"RequestCtx": ContextRole,
		"Request":    RequestRole, "RequestHeader": RequestRole,
		"Response": ResponseRole, "ResponseHeader": ResponseRole,
	},
	Idioms: map[string]Idiom{
		"RequestCtx": {
			Vary:   `%s.Response.Header.Add("Vary", "Origin")`,
			Get:    `string(%s.Response.Header.Peek(%q))`,
			Origin: `string(%s.Request.Header.Peek("Origin"))`,
		},
		"ResponseHeader": {Vary: `%s.Add("Vary", "Origin")`, Get: `string(%s.Peek(%q))`},
	},
	Members: slices.Concat(bytesHeader, bytesCookies, methodTests("RequestCtx", "IsGet", "IsHead", "IsPost", "IsPut", "IsPatch", "IsDelete"), []Member{
		{Recv: "RequestHeader", Name: "CookieBytes", Verb: ReceivedText},
		{Recv: "RequestHeader", Name: "IsPatch", Verb: IsMethod, Is: "PATCH"},
		{Recv: "RequestCtx", Name: "SetStatusCode", Verb: Answer},
		{Recv: "RequestCtx", Name: "Error", Verb: Answer, Resets: true},
		{Recv: "RequestCtx", Name: "NotFound", Verb: Answer, Code: 404, Resets: true},
		{Recv: "RequestCtx", Name: "NotModified", Verb: Answer, Code: 304, Resets: true},
		{Recv: "RequestCtx", Name: "Redirect", Verb: Answer},
		{Recv: "RequestCtx", Name: "RedirectBytes", Verb: Answer},
		{Recv: "RequestCtx", Name: "Response", Verb: Response},
		{Recv: "RequestCtx", Name: "Request", Verb: Request},
		{Recv: "RequestCtx", Name: "SetUserValue", Verb: Carry, Key: 0, Value: 1},
		{Recv: "RequestCtx", Name: "UserValue", Verb: Carried, Key: 0},
		{Recv: "RequestCtx", Name: "Value", Verb: Carried, Key: 0},
		{Recv: "RequestCtx", Name: "Method", Verb: Method},
		{Recv: "RequestCtx", Name: "IsOptions", Verb: IsOptions},
		{Recv: "RequestCtx", Name: "Host", Verb: Host},
		{Recv: "RequestCtx", Name: "Referer", Verb: Read, Key: -1},
		{Recv: "ResponseHeader", Name: "SetCookie", Verb: SendCookie, Arg: 0, Unchecked: true, OldAge: true},
	}),
	Past: []string{"CookieExpireDelete"},
}
