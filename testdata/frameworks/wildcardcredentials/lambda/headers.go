// Package lambda answers with wildcard origins through AWS Lambda.
package lambda

import (
	"context"
	"net/http"

	"github.com/aws/aws-lambda-go/events"
	"github.com/aws/aws-lambda-go/lambda"
)

func headersLiteral(ctx context.Context, req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	return events.APIGatewayProxyResponse{
		StatusCode: http.StatusOK,
		Headers: map[string]string{
			"Content-Type":                     "application/json",
			"Access-Control-Allow-Origin":      "*", // want "reject every credentialed response"
			"Access-Control-Allow-Credentials": "true",
		},
		Body: "{}",
	}, nil
}

// The case of a key does not matter on the wire.
func lowerCaseKeys(req events.APIGatewayV2HTTPRequest) (events.APIGatewayV2HTTPResponse, error) {
	return events.APIGatewayV2HTTPResponse{
		StatusCode: http.StatusOK,
		Headers: map[string]string{
			"access-control-allow-credentials": "true",
			"access-control-allow-origin":      "*", // want "reject every credentialed response"
		},
	}, nil
}

func multiValueHeaders(req events.ALBTargetGroupRequest) (events.ALBTargetGroupResponse, error) {
	return events.ALBTargetGroupResponse{
		StatusCode: http.StatusOK,
		MultiValueHeaders: map[string][]string{
			"Access-Control-Allow-Origin":      {"*"}, // want "reject every credentialed response"
			"Access-Control-Allow-Credentials": {"true"},
		},
	}, nil
}

func headersVariable(req events.LambdaFunctionURLRequest) (events.LambdaFunctionURLResponse, error) {
	headers := map[string]string{"Access-Control-Allow-Origin": "*"} // want "reject every credentialed response"
	headers["Access-Control-Allow-Credentials"] = "true"
	if len(req.Body) == 0 {
		return events.LambdaFunctionURLResponse{StatusCode: http.StatusBadRequest, Headers: headers}, nil
	}
	return events.LambdaFunctionURLResponse{StatusCode: http.StatusOK, Headers: headers, Body: req.Body}, nil
}

func responseField(req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	res := events.APIGatewayProxyResponse{StatusCode: http.StatusOK, Headers: map[string]string{}}
	res.Headers["Access-Control-Allow-Origin"] = "*" // want "reject every credentialed response"
	res.Headers["Access-Control-Allow-Credentials"] = "true"
	return res, nil
}

var corsHeaders = map[string]string{
	"Access-Control-Allow-Origin":      "*", // want "reject every credentialed response"
	"Access-Control-Allow-Credentials": "true",
}

func packageHeaders(req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	return events.APIGatewayProxyResponse{StatusCode: http.StatusOK, Headers: corsHeaders}, nil
}

func respond(status int, body string) events.APIGatewayProxyResponse {
	return events.APIGatewayProxyResponse{
		StatusCode: status,
		Headers: map[string]string{
			"Access-Control-Allow-Origin":      "*", // want "reject every credentialed response"
			"Access-Control-Allow-Credentials": "true",
		},
		Body: body,
	}
}

func responseHelper(req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	return respond(http.StatusOK, req.Body), nil
}

func wildcardAlone(req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	return events.APIGatewayProxyResponse{
		StatusCode: http.StatusOK,
		Headers:    map[string]string{"Access-Control-Allow-Origin": "*"},
	}, nil
}

func credentialsFalse(req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	return events.APIGatewayProxyResponse{
		StatusCode: http.StatusOK,
		Headers: map[string]string{
			"Access-Control-Allow-Origin":      "*",
			"Access-Control-Allow-Credentials": "false",
		},
	}, nil
}

func explicitOrigin(req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	return events.APIGatewayProxyResponse{
		StatusCode: http.StatusOK,
		Headers: map[string]string{
			"Access-Control-Allow-Origin":      "https://app.example.com",
			"Access-Control-Allow-Credentials": "true",
		},
	}, nil
}

func wildcardReplaced(req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	headers := map[string]string{"Access-Control-Allow-Origin": "*"}
	if req.Headers["origin"] == "https://app.example.com" {
		headers["Access-Control-Allow-Origin"] = "https://app.example.com"
		headers["Access-Control-Allow-Credentials"] = "true"
	}
	return events.APIGatewayProxyResponse{StatusCode: http.StatusOK, Headers: headers}, nil
}

func deleted(req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	headers := map[string]string{
		"Access-Control-Allow-Origin":      "*",
		"Access-Control-Allow-Credentials": "true",
	}
	delete(headers, "Access-Control-Allow-Credentials")
	return events.APIGatewayProxyResponse{StatusCode: http.StatusOK, Headers: headers}, nil
}

func twoResponses(req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	public := map[string]string{"Access-Control-Allow-Origin": "*"}
	private := map[string]string{
		"Access-Control-Allow-Origin":      "https://app.example.com",
		"Access-Control-Allow-Credentials": "true",
	}
	if req.Path == "/public" {
		return events.APIGatewayProxyResponse{StatusCode: http.StatusOK, Headers: public}, nil
	}
	return events.APIGatewayProxyResponse{StatusCode: http.StatusOK, Headers: private}, nil
}

// A map that never becomes a response's headers says nothing to a browser.
func requestOfAnotherService(send func(headers map[string]string)) {
	send(map[string]string{
		"Access-Control-Allow-Origin":      "*",
		"Access-Control-Allow-Credentials": "true",
	})
}

func start() {
	lambda.Start(headersLiteral)
}
