package framework

// ginJWT answers a login with a cookie, if it is to send any. The token by which
// v3 renews another is in one that is always Secure.
var ginJWT = Framework{
	Paths: []string{"github.com/appleboy/gin-jwt/v2", "github.com/appleboy/gin-jwt/v3"},
	Members: []Member{
		{Name: "New", Verb: KeepCookie, Arg: 0, Switched: true, Own: true, With: map[Attr]any{Path: "/"}},
		{Recv: "GinJWTMiddleware", Name: "MiddlewareInit", Verb: SendCookie, Arg: Receiver, Switched: true, Own: true, With: map[Attr]any{Path: "/"}},
		{Recv: "GinJWTMiddleware", Name: "SendCookie", Verb: StoreAttr, Attr: Used},
		{Recv: "GinJWTMiddleware", Name: "CookieName", Verb: StoreAttr, Attr: Name},
		{Recv: "GinJWTMiddleware", Name: "CookieDomain", Verb: StoreAttr, Attr: Domain},
		{Recv: "GinJWTMiddleware", Name: "CookieSameSite", Verb: StoreAttr, Attr: SameSite},
		{Recv: "GinJWTMiddleware", Name: "SecureCookie", Verb: StoreAttr, Attr: Secure},
		{Recv: "GinJWTMiddleware", Name: "CookieHTTPOnly", Verb: StoreAttr, Attr: HttpOnly},
	},
}
