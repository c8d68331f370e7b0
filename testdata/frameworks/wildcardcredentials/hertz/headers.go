// Package hertz answers with wildcard origins through hertz.
package hertz

import (
	"context"
	"os"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/protocol/consts"
)

func wildcardWithCredentials(ctx context.Context, c *app.RequestContext) {
	c.Header("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	c.Header("Access-Control-Allow-Credentials", "true")
	c.String(consts.StatusOK, "ok")
}

func credentialsFirst(ctx context.Context, c *app.RequestContext) {
	c.Header("Access-Control-Allow-Credentials", "true")
	c.Header("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	c.String(consts.StatusOK, "ok")
}

func wildcardMiddleware() app.HandlerFunc {
	return func(ctx context.Context, c *app.RequestContext) {
		c.Header("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
		c.Header("Access-Control-Allow-Methods", "GET, POST, OPTIONS")
		c.Header("Access-Control-Allow-Credentials", "true")
		if string(c.Method()) == consts.MethodOptions {
			c.AbortWithStatus(consts.StatusNoContent)
			return
		}
		c.Next(ctx)
	}
}

func allowCredentials(c *app.RequestContext) {
	c.Header("Access-Control-Allow-Credentials", "true")
}

func credentialsFromHelper(ctx context.Context, c *app.RequestContext) {
	c.Header("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	allowCredentials(c)
	c.String(consts.StatusOK, "ok")
}

var configured = os.Getenv("ALLOWED_ORIGIN")

func wildcardByDefault(ctx context.Context, c *app.RequestContext) {
	origin := configured
	if origin == "" {
		origin = "*"
	}
	c.Header("Access-Control-Allow-Origin", origin) // want "reject every credentialed response"
	c.Header("Access-Control-Allow-Credentials", "true")
	c.String(consts.StatusOK, "ok")
}

func wildcardAlone(ctx context.Context, c *app.RequestContext) {
	c.Header("Access-Control-Allow-Origin", "*")
	c.Header("Access-Control-Allow-Headers", "Authorization")
	c.String(consts.StatusOK, "ok")
}

func credentialsFalse(ctx context.Context, c *app.RequestContext) {
	c.Header("Access-Control-Allow-Origin", "*")
	c.Header("Access-Control-Allow-Credentials", "false")
	c.String(consts.StatusOK, "ok")
}

func explicitOrigin(ctx context.Context, c *app.RequestContext) {
	c.Header("Access-Control-Allow-Origin", "https://app.example.com")
	c.Header("Access-Control-Allow-Credentials", "true")
	c.String(consts.StatusOK, "ok")
}

func exclusiveBranches(ctx context.Context, c *app.RequestContext) {
	if origin := string(c.GetHeader("Origin")); origin == "https://app.example.com" {
		c.Header("Access-Control-Allow-Origin", origin)
		c.Header("Access-Control-Allow-Credentials", "true")
	} else {
		c.Header("Access-Control-Allow-Origin", "*")
	}
	c.String(consts.StatusOK, "ok")
}

func wildcardReplaced(ctx context.Context, c *app.RequestContext) {
	c.Response.Header.Set("Access-Control-Allow-Origin", "*")
	c.Header("Access-Control-Allow-Credentials", "true")
	c.Response.Header.Set("Access-Control-Allow-Origin", "https://app.example.com")
	c.String(consts.StatusOK, "ok")
}

func credentialsUnlessWildcard(ctx context.Context, c *app.RequestContext) {
	origin := configured
	if origin == "" {
		origin = "*"
	}
	c.Header("Access-Control-Allow-Origin", origin)
	if origin != "*" {
		c.Header("Access-Control-Allow-Credentials", "true")
	}
	c.String(consts.StatusOK, "ok")
}

// What the configuration holds is unknown.
func configuredOrigin(ctx context.Context, c *app.RequestContext) {
	c.Header("Access-Control-Allow-Origin", configured)
	c.Header("Access-Control-Allow-Credentials", "true")
	c.String(consts.StatusOK, "ok")
}

func responseHeader(ctx context.Context, c *app.RequestContext) {
	c.Response.Header.Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	c.Response.Header.SetBytesV("Access-Control-Allow-Credentials", []byte("true"))
	c.Next(ctx)
}

// An empty value deletes the header.
func credentialsDeleted(ctx context.Context, c *app.RequestContext) {
	c.Header("Access-Control-Allow-Credentials", "true")
	c.Header("Access-Control-Allow-Origin", "*")
	c.Header("Access-Control-Allow-Credentials", "")
	c.Next(ctx)
}
